package nl.perspectief.base.start;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.base.start.Settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    private static final Map<String, String> OF_A_MUNICIPALITY = Map.of(
            "PORTAL_URL", "https://portal.almere.example",
            "TRUSTED_PROXIES", "10.0.0.5, 172.16.0.0/12, fd00::/8",
            "DATABASE_URL", "jdbc:mariadb://database:3306/perspectief",
            "DATABASE_PASSWORD", "yf4JcVZs8bRrQ0pWm2Lk",
            "DATABASE_OWNER_PASSWORD", "Qn7TtGxe1uHs6KzdB9Va",
            "KEYCLOAK_URL", "https://login.almere.example/auth",
            "KEYCLOAK_CLIENT_SECRET", "w3EjMf5YxNi8CoPq0SrA");

    private static final String NONE = "none";
    private static final Pattern USED = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(?::([^}]*))?}");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\| (`[A-Z].*?) \\| (.*?) \\|");

    private final Map<String, String> variables = new HashMap<>(OF_A_MUNICIPALITY);

    @Test
    void aMunicipalityCanStart() {
        assertThat(Settings.problems(variables::get)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("required")
    void aMissingVariableIsNamed(String name) {
        variables.remove(name);

        assertThat(Settings.problems(variables::get)).containsExactly(name + " is missing.");
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyVariableIsNamed(String name) {
        variables.put(name, " ");

        assertThat(Settings.problems(variables::get)).containsExactly(name + " is empty.");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertThat(Settings.problems(_ -> null))
                .containsExactlyElementsOf(
                        required().map(name -> name + " is missing.").toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORTAL_URL              | portal.almere.example
            PORTAL_URL              | https://portal.almere.example/
            PORTAL_URL              | http://portal.almere.example
            PORTAL_URL              | https://portal almere.example
            PORTAL_URL              | ftp://portal.almere.example
            PORTAL_URL              | https://almere.example/portal
            KEYCLOAK_URL            | http://login.almere.example
            KEYCLOAK_INTERNAL_URL   | keycloak:8080
            TRUSTED_PROXIES         | proxy
            TRUSTED_PROXIES         | 10.0.0.5,
            TRUSTED_PROXIES         | 10.0.0.0/8;172.16.0.0/12
            TRUSTED_PROXIES         | 10.0.0.300
            TRUSTED_PROXIES         | 10.0.0.0/33
            TRUSTED_PROXIES         | fd00::/129
            TRUSTED_PROXIES         | 0.0.0.0/0
            TRUSTED_PROXIES         | ::/0
            TRUSTED_PROXIES         | 10.0.0.5, 128.0.0.0/1
            TRUSTED_PROXIES         | ::/1
            DATABASE_URL            | database:3306
            DATABASE_URL            | jdbc:mysql://database:3306/perspectief
            DATABASE_URL            | jdbc:mariadb://database:3306/
            DATABASE_CONNECTIONS    | twenty
            DATABASE_CONNECTIONS    | 1
            PORTAL_PORT             | 65536
            PORTAL_PORT             | -1
            PORTAL_PORT             | 0
            KEYCLOAK_REALM          | per spectief
            KEYCLOAK_REALM          | perspectief/protocol
            MANAGEMENT_ADDRESS      | everywhere
            MANAGEMENT_ADDRESS      | 10.0.0.300
            MANAGEMENT_PORT         | 8081/tcp
            SIGN_INS_PER_MINUTE     | 0
            PERSPECTIEF_JOBS        | off
            VIRUS_SCANNER           | clamav
            VIRUS_SCANNER           | clamav:0
            RETENTION_DAYS          | 29
            RETENTION_DAYS_CONFIDENTIAL | never
            LOG_FORMAT              | json
            MAIL_HOST               | mail.almere.example:587
            MAIL_HOST               | smtps://mail.almere.example
            MAIL_HOST               | mail almere.example
            MAIL_PORT               | smtp
            MAIL_TLS                | yes
            MAIL_FROM               | Perspectief <portal@almere.example>
            """)
    void aMalformedVariableIsNamedWithItsValue(String name, String value) {
        variables.put(name, value);

        assertThat(Settings.problems(variables::get))
                .singleElement()
                .asString()
                .startsWith(name + " is " + value + " and must be");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORTAL_URL            | https://admin:hidden@portal.almere.example | https://portal.almere.example
            PORTAL_URL            | https://admin:hid/den@portal.almere.example | https://portal.almere.example
            KEYCLOAK_URL          | https://login.almere.example?key=hidden | https://login.almere.example
            KEYCLOAK_INTERNAL_URL | admin:hidden@keycloak:8080 | keycloak:8080
            DATABASE_URL          | jdbc:mysql://database:3306/perspectief?password=hidden | jdbc:mysql://database:3306/perspectief
            DATABASE_URL          | jdbc:mariadb://database:3306/?password=hidden | jdbc:mariadb://database:3306/
            DATABASE_URL          | mysql://app:hidden@database/perspectief | mysql://database/perspectief
            MAIL_HOST             | smtp://portal:hidden@mail.almere.example | smtp://mail.almere.example
            """)
    void whatMayBeAPasswordInAMalformedVariableIsNotSaid(String name, String value, String told) {
        variables.put(name, value);

        assertThat(Settings.problems(variables::get))
                .singleElement()
                .asString()
                .startsWith(name + " is " + told + " and must be")
                .doesNotContain("hidden");
    }

    @Test
    void aDatabaseMayHaveADashInItsName() {
        variables.put("DATABASE_URL", "jdbc:mariadb://database:3306/perspectief-2?sslMode=trust");

        assertThat(Settings.problems(variables::get)).isEmpty();
    }

    /** It takes out whatever looks like somebody's address. */
    @Test
    void theLogTellsTheWholeSentenceOfAMalformedMailAddress() {
        variables.put("MAIL_FROM", "portal");

        assertThat(Settings.problems(variables::get))
                .singleElement()
                .satisfies(problem ->
                        assertThat(WithoutPersonalData.masked(problem)).isEqualTo(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.almere.example", "localhost", "10.0.0.9", "fd00::9", "mail_relay"})
    void aMailServerIsAHost(String host) {
        variables.put("MAIL_HOST", host);
        variables.put("MAIL_FROM", "portal@almere.example");

        assertThat(Settings.problems(variables::get)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"portal-development-secret", "change-me-change-me", "MyPassword-123456789", "example-example-1"})
    void aSecretThatEverybodyKnowsIsRefused(String secret) {
        variables.put("KEYCLOAK_CLIENT_SECRET", secret);

        assertThat(Settings.problems(variables::get))
                .singleElement()
                .asString()
                .startsWith("KEYCLOAK_CLIENT_SECRET looks like one from an example");
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        variables.put("DATABASE_PASSWORD", "Qx7-Rn2");

        assertThat(Settings.problems(variables::get))
                .containsExactly("DATABASE_PASSWORD is too short: at least 16 characters.");
    }

    @Test
    void bothAccountsOfTheDatabaseHavePasswordsOfTheirOwn() {
        variables.put("DATABASE_PASSWORD", variables.get("DATABASE_OWNER_PASSWORD"));

        assertThat(Settings.problems(variables::get))
                .containsExactly("DATABASE_PASSWORD and DATABASE_OWNER_PASSWORD are the same and must differ.");
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_PORT, 8081", "MANAGEMENT_PORT, 8080"})
    void healthAndMetricsAreNotOnThePortOfThePortal(String name, String value) {
        variables.put(name, value);

        assertThat(Settings.problems(variables::get))
                .containsExactly("PORTAL_PORT and MANAGEMENT_PORT are the same and must differ.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL_FROM=portal@almere.example                                               | MAIL_FROM is set but MAIL_HOST is not
            MAIL_HOST=mail.almere.example                                                 | MAIL_FROM is missing: MAIL_HOST is set
            MAIL_HOST=mail.almere.example MAIL_FROM=p@almere.example MAIL_USER=p          | MAIL_USER and MAIL_PASSWORD go together
            MAIL_HOST=mail.almere.example MAIL_FROM=p@almere.example MAIL_PASSWORD=p      | MAIL_USER and MAIL_PASSWORD go together
            MAIL_HOST=m.example MAIL_FROM=p@m.example MAIL_USER=p MAIL_PASSWORD=p MAIL_TLS=none | MAIL_TLS is none, and
            """)
    void halfAMailServerIsRefused(String set, String problem) {
        for (var variable : set.strip().split(" ")) {
            variables.put(variable.split("=")[0], variable.split("=")[1]);
        }

        assertThat(Settings.problems(variables::get)).singleElement().asString().startsWith(problem);
    }

    @Test
    void aMailServerWithoutLoginIsEnough() {
        variables.put("MAIL_HOST", "mail.almere.example");
        variables.put("MAIL_FROM", "portal@almere.example");
        variables.put("MAIL_TLS", "none");

        assertThat(Settings.problems(variables::get)).isEmpty();
    }

    @Test
    void behindTlsTheProxyIsKnown() {
        variables.remove("TRUSTED_PROXIES");

        assertThat(Settings.problems(variables::get))
                .singleElement()
                .asString()
                .startsWith("TRUSTED_PROXIES is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "fc00::/7", "10.0.0.5", "::1"})
    void aProxyMayBeAnywhereInAPrivateNetwork(String network) {
        variables.put("TRUSTED_PROXIES", network);

        assertThat(Settings.problems(variables::get)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void onThisMachineAloneAnySecretServes(String address) {
        variables.putAll(Map.of("PORTAL_URL", address, "KEYCLOAK_CLIENT_SECRET", "x", "DATABASE_PASSWORD", "x"));
        variables.remove("TRUSTED_PROXIES");

        assertThat(Settings.problems(variables::get)).isEmpty();
    }

    @Test
    void aSentenceNeverTellsASecret() {
        variables.put("DATABASE_PASSWORD", "Qx7-Rn2");
        variables.put("KEYCLOAK_CLIENT_SECRET", "portal-development-secret");

        assertThat(Settings.problems(variables::get))
                .hasSize(2)
                .noneMatch(sentence -> sentence.contains("Qx7-Rn2") || sentence.contains("portal-development-secret"));
    }

    @Test
    void theReadmeTellsEveryVariableWithItsDefault() throws IOException {
        assertThat(toldDefaults()).isEqualTo(trueDefaults()).containsOnlyKeys(all().toList());
    }

    private static Map<String, String> trueDefaults() throws IOException {
        var yaml = Files.readString(Path.of("src/main/resources/application.yaml"))
                // a property that is itself a variable
                .replace("${perspectief.keycloak.url}", "KEYCLOAK_URL");
        return USED.matcher(yaml)
                .results()
                .collect(toMap(
                        used -> used.group(1),
                        used -> Optional.ofNullable(used.group(2))
                                .filter(value -> !value.isEmpty())
                                .orElse(NONE)));
    }

    /** Of a row that tells several variables, each default stands at the place of its variable, or one for all. */
    private static Map<String, String> toldDefaults() throws IOException {
        var chapter = Files.readString(Path.of("README.md"))
                .split("\n## Configuration\n")[1]
                .split("\n## ")[0];
        var told = new HashMap<String, String>();
        TOLD.matcher(chapter).results().forEach(row -> {
            var names = row.group(1).replace("`", "").split(", ");
            var defaults = row.group(2).replace("`", "").split(", ");
            assertThat(defaults.length).as(row.group()).isIn(1, names.length);
            for (var place = 0; place < names.length; place++) {
                told.put(names[place], defaults[defaults.length == 1 ? 0 : place]);
            }
        });
        return told;
    }

    static Stream<String> all() {
        return Settings.ALL.stream().map(Setting::name);
    }

    static Stream<String> required() {
        return Settings.ALL.stream().filter(Setting::required).map(Setting::name);
    }
}
