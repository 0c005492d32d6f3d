package nl.perspectief.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Which scripts of others ship, and under which licence: Vaadin's bundle has more in it than the portal uses. */
class ScriptsTests {

    private static final Path BUILT = Path.of("target/classes/META-INF");
    private static final Pattern COMMERCIAL =
            Pattern.compile("static get is\\(\\)\\{return`([a-z-]+)`}static get cvdlName");

    /** What charts and maps need, which the build takes out. */
    private static final List<String> TAKEN_OUT = List.of(
            "highcharts", "ol", "proj4", "geographiclib-geodesic", "mgrs", "quickselect", "rbush", "wkt-parser");

    @Test
    void onlyFourCommercialComponentsAreLeft() throws IOException {
        assertThat(scripts())
                .isNotEmpty()
                .flatExtracting(script -> COMMERCIAL
                        .matcher(script)
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .containsOnly("vaadin-board", "vaadin-crud", "vaadin-dashboard", "vaadin-grid-pro");
        assertThat(scripts())
                .noneMatch(script -> script.contains("Highcharts") || script.contains("vaadin-spreadsheet"));
    }

    @Test
    void everyPackageHasItsLicenceTold() throws IOException {
        var told = Files.readString(BUILT.resolve("licences/scripts.txt"));

        assertThat(JsonMapper.shared()
                        .readTree(BUILT.resolve("VAADIN/config/stats.json"))
                        .get("npmModules")
                        .propertyNames())
                .contains("react", "lit")
                .filteredOn(name -> !name.startsWith("@vaadin/") && !TAKEN_OUT.contains(name))
                .allMatch(name -> Pattern.compile("(?m)[ ,]" + Pattern.quote(name) + ",")
                        .matcher(told)
                        .find());
    }

    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(BUILT.resolve("VAADIN/webapp/VAADIN/build"))) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .map(ScriptsTests::text)
                    .toList();
        }
    }

    private static String text(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
