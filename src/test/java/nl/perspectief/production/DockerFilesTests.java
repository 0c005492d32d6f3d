package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.development.PortalHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must agree between the files of docker/, and with what is tested. */
class DockerFilesTests {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET)");

    @Test
    void theExampleHasTheVariablesOfComposeAndNoOthers() throws IOException {
        var variables = new Variables(filledIn());

        Compose.with(variables);

        assertThat(variables.used())
                .containsExactlyInAnyOrderElementsOf(example().keySet());
    }

    @Test
    void theExampleTellsOfEachVariable() throws IOException {
        var lines = Files.readAllLines(Compose.FOLDER.resolve(".env.example"));

        for (var line = 1; line < lines.size(); line++) {
            if (lines.get(line).contains("=") && !lines.get(line).startsWith("#")) {
                assertThat(lines.get(line - 1)).as("above " + lines.get(line)).startsWith("# ");
            }
        }
    }

    @Test
    void theExampleHoldsNoSecret() throws IOException {
        assertThat(example())
                .allSatisfy((name, value) -> assertThat(value.isEmpty())
                        .as(name)
                        .isEqualTo(SECRET.matcher(name).matches()));
    }

    @Test
    void withoutItsSecretsComposeStartsNothing() throws IOException {
        for (var name : example().keySet()) {
            if (SECRET.matcher(name).matches()) {
                var allButOne = filledIn();
                allButOne.put(name, "");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Compose.with(new Variables(allButOne)))
                        .withMessage(name + " is missing a value");
            }
        }
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() throws IOException {
        var compose = Compose.raw();

        assertThat(compose.services())
                .filteredOn(name -> compose.service(name).isPublished())
                .containsExactly("proxy");
    }

    @Test
    void theProxyHasTheAddressThatIsBelievedAndNobodyElseGetsIt() throws IOException {
        var compose = Compose.raw();

        assertThat(compose.service("proxy").addressIn("inside")).isEqualTo(Network.PROXY);
        assertThat(compose.service("portal").environment()).containsEntry("TRUSTED_PROXIES", Network.PROXY);
        assertThat(compose.service("keycloak").environment())
                .containsEntry("KC_PROXY_TRUSTED_ADDRESSES", Network.PROXY);
        var addresses = compose.network("inside").path("ipam").path("config").path(0);
        assertThat(addresses.path("subnet").asString()).isEqualTo("172.31.241.0/24");
        assertThat(addresses.path("ip_range").asString()).isEqualTo("172.31.241.128/25");
    }

    @Test
    void whatIsReachedFromOutsideHasNoMoreThanItNeeds() throws IOException {
        var compose = Compose.raw();

        for (var name : List.of("proxy", "portal", "keycloak")) {
            assertThat(compose.service(name).dropped()).as(name).containsExactly("ALL");
        }
        for (var name : List.of("proxy", "portal")) {
            assertThat(compose.service(name).isReadOnly()).as(name).isTrue();
        }
        for (var name : List.of("portal", "keycloak")) {
            assertThat(compose.service(name).memory()).as(name).isNotEmpty();
        }
    }

    /** On another network that it shared with them, it would come from another address. */
    @Test
    void withThoseBehindItTheProxySharesNoNetworkButThatOfItsAddress() throws IOException {
        var compose = Compose.raw();
        var proxy = compose.service("proxy").networks();

        assertThat(proxy).contains("inside");
        assertThat(compose.network("inside").path("internal").asBoolean()).isTrue();
        assertThat(compose.services())
                .filteredOn(name -> !name.equals("proxy"))
                .extracting(compose::service)
                .allSatisfy(service -> assertThat(service.networks())
                        .filteredOn(proxy::contains)
                        .containsExactly("inside"));
    }

    @Test
    void imagesAreOfTheReleasesThatAreTested() throws IOException {
        var compose = Compose.raw();

        assertThat(compose.service("keycloak").image())
                .isEqualTo("quay.io/keycloak/keycloak:" + PortalHome.setting("keycloak.version"));
        for (var service : List.of("database", "backup", "restore")) {
            assertThat(PortalHome.setting("mariadb.version"))
                    .startsWith(compose.service(service).image().replace("mariadb:", "") + ".");
        }
        assertThat(ShippedImage.instructions().lines().filter(line -> line.startsWith("FROM ")))
                .containsExactly(
                        "FROM eclipse-temurin:25-jre AS runtime",
                        "FROM maven:3.9-eclipse-temurin-25 AS build",
                        "FROM runtime");
    }

    @Test
    void theImageIsBuiltOfWhatMavenReads() throws IOException {
        var top = PortalHome.topOfTree();
        var known = Files.readAllLines(top.resolve(".dockerignore"));
        var copied = ShippedImage.instructions()
                .lines()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1).limit(line.split(" ").length - 2L))
                .toList();

        assertThat(copied)
                .contains(".mvn", "pom.xml", "frontend", "src")
                .allMatch(source -> Files.exists(top.resolve(source)))
                .allMatch(source -> known.contains("!" + source.split("/")[0]));
    }

    @Test
    void whatAnInstallationAddsIsNeitherCommittedNorBuilt() throws IOException {
        var added = Stream.of(".env", "mail.env", "compose.override.yaml", "backups", "certificates")
                .map("docker/"::concat)
                .toList();

        for (var list : List.of(".gitignore", ".dockerignore")) {
            assertThat(Files.readAllLines(PortalHome.topOfTree().resolve(list)))
                    .as(list)
                    .map(line -> line.replaceFirst("/$", ""))
                    .containsAll(added);
        }
    }

    /** The ahead-of-time cache serves no other options than those it was written with. */
    @Test
    void theImageStartsJavaWithTheOptionsOfItsCache() throws IOException {
        var script = Files.readString(PortalHome.topOfTree().resolve("portal"));
        var options = Pattern.compile("production_options=\\((.*)\\)").matcher(script);
        assertThat(options.find()).isTrue();
        var words = List.of(options.group(1).split(" "));

        assertThat(ShippedImage.entrypoint()).startsWith(words.toArray(String[]::new));
        assertThat(ShippedImage.instructions())
                .contains("RUN [\"java\", \"" + String.join("\", \"", words) + "\", \"-XX:AOTCache=portal.aot\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${NAME?}", "$NAME", "${NAME", "${name:?}", "${NAME:+x}"})
    void whatOurReaderDoesNotKnowIsNotReadInAnotherWay(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Variables(Map.of("NAME", "value")).putInto(text));
    }

    @Test
    void variablesAreReadAsComposeReadsThem() {
        var variables = new Variables(Map.of("NAME", "a$1\\", "EMPTY", ""));

        assertThat(variables.putInto("<${NAME}> <${NAME:?}> <${NAME:-x}> <${EMPTY:-x}> <${NONE:-}> $$5"))
                .isEqualTo("<a$1\\> <a$1\\> <a$1\\> <x> <> $5");
    }

    @Test
    void noSessionTurnsTheClockOfVotesOrHoldsOneForLong() throws IOException {
        assertThat(Files.readAllLines(Compose.FOLDER.resolve("mariadb/perspectief.cnf")))
                .contains("secure_timestamp = SUPER", "idle_transaction_timeout = 60");
    }

    private static Map<String, String> filledIn() throws IOException {
        var variables = example();
        variables.replaceAll((_, value) -> value.isEmpty() ? Installation.secret() : value);
        return variables;
    }

    private static Map<String, String> example() throws IOException {
        return Variables.read(Compose.FOLDER.resolve(".env.example"));
    }
}
