package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordingFile;
import nl.perspectief.base.text.Languages;
import nl.perspectief.e2e.Visitors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an engine runs its container: looked after, kept from writing, stopped. */
@Tag("jar")
class ContainerTests {

    private static final String STANDARD_OUTPUT = "standard output";
    private static final Path HEALTHCHECK = Compose.FOLDER.resolve("healthcheck.sh");

    @RegisterExtension
    final Visitors visitors = new Visitors(() -> Installation.running().portal());

    @TempDir
    Path folder;

    private final Installation installation = Installation.running();

    @Test
    void thePortalAndKeycloakAreHealthy() throws Exception {
        assertThat(run(portalsCheck(installation.portal().managementPort()))).isZero();
        assertThat(run(keycloaksCheck(installation.keycloak().managementPort())))
                .isZero();
    }

    @Test
    void whatDoesNotAnswerIsNotHealthy() throws Exception {
        assertThat(run(portalsCheck(1))).isNotZero();
        assertThat(run(keycloaksCheck(1))).isNotZero();
        // who answers, but not that he is ready
        assertThat(run(portalsCheck(installation.network().portal()))).isNotZero();
        assertThat(run(keycloaksCheck(installation.network().keycloak()))).isNotZero();
    }

    /** With a page open, whose connection for pushes never ends by itself. */
    @Test
    void itStopsInTimeAndWroteNowhereButToItsTemporaryFolder() throws Exception {
        var visitor = visitors.atDesk(Languages.DUTCH);
        visitor.open("/welcome");
        visitor.settled();
        var grace = installation.compose().service("portal").stopGracePeriod();
        var begin = Instant.now();

        installation.portal().stop(grace);

        assertThat(Duration.between(begin, Instant.now())).isLessThan(grace);
        assertThat(written())
                .contains(STANDARD_OUTPUT)
                .allMatch(file -> file.equals(STANDARD_OUTPUT) || Path.of(file).startsWith(installation.temporary()));
        try (var files = Files.walk(installation.application())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(installation.application()::relativize)
                            .map(Path::toString))
                    .allMatch(file -> file.matches("portal\\.jar|lib/[^/]+\\.jar"));
        }
        installation.portal().start();
    }

    /** What the portal's JVM recorded of itself. */
    private Set<String> written() throws IOException {
        return RecordingFile.readAllEvents(installation.recording()).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.FileWrite"))
                .map(event -> Optional.ofNullable(event.getString("path"))
                        .filter(path -> path.contains("/"))
                        .orElse(STANDARD_OUTPUT))
                .collect(Collectors.toSet());
    }

    /** An operator who only fills in the addresses is told what is left. */
    @Test
    void theExamplesSecretsStartNothing() throws Exception {
        var example = Variables.read(Compose.FOLDER.resolve(".env.example"));
        var environment = new LinkedHashMap<String, String>();
        Compose.raw().service("portal").environment().forEach((name, value) -> {
            var variable = value.replaceAll("\\$\\{([A-Z_]+).*", "$1");
            environment.put(name, value.startsWith("$") ? example.getOrDefault(variable, "") : value);
        });

        var status = run(new Command(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        installation.application().resolve("portal.jar").toString()),
                environment));

        assertThat(status).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("output")))
                .contains(
                        "DATABASE_PASSWORD is empty.",
                        "DATABASE_OWNER_PASSWORD is empty.",
                        "KEYCLOAK_CLIENT_SECRET is empty.",
                        "KEYCLOAK_ACCOUNTS_CLIENT_SECRET is empty.");
    }

    private record Command(List<String> words, Map<String, String> environment) {}

    private static Command portalsCheck(int port) {
        return new Command(List.of(HEALTHCHECK.toString()), Map.of("MANAGEMENT_PORT", String.valueOf(port)));
    }

    private Command keycloaksCheck(int port) {
        var words = new ArrayList<>(installation.compose().service("keycloak").healthcheck());
        assertThat(words.removeFirst()).isEqualTo("CMD");
        words.replaceAll(word -> word.replace("/127.0.0.1/9000", "/127.0.0.1/" + port));
        return new Command(words, Map.of());
    }

    /** Its exit code. */
    private int run(Command command) throws Exception {
        var builder = new ProcessBuilder(command.words())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        // as in a container: nothing of whoever runs the tests
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().putAll(command.environment());
        var process = builder.start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
