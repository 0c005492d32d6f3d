package nl.perspectief;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.text.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What catalogues of public software read: as version 0.7 of publiccode.yml wants it, and still true. */
class PublicCodeTests {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PublicCode code = read();

    @Test
    void everyKeyThatTheStandardAsksForIsThere() {
        assertThat(code.publiccodeYmlVersion()).isEqualTo("0.7");
        assertThat(code.url()).hasScheme("https");
        assertThat(code.platforms()).containsExactly("web");
        assertThat(code.developmentStatus()).isIn("concept", "development", "beta", "stable", "obsolete");
        assertThat(code.softwareType()).isEqualTo("standalone/web");
        assertThat(code.maintenance().type()).isEqualTo("internal");
        assertThat(code.maintenance().contacts()).isNotEmpty();
        assertThat(code.description()).containsOnlyKeys("en", "nl").allSatisfy((language, text) -> {
            assertThat(text.shortDescription()).hasSizeBetween(1, 150).doesNotContain("\n");
            assertThat(text.longDescription()).hasSizeBetween(150, 10_000);
            assertThat(text.features()).isNotEmpty();
        });
    }

    @Test
    void whatIsShownIsThere() {
        assertThat(requireNonNull(code.description().get("en")).screenshots())
                .isNotEmpty()
                .allMatch(picture -> picture.endsWith(".png") && Files.isRegularFile(Path.of(picture)));
    }

    @Test
    void languagesLicenceAndAddressAreThePortals() throws IOException {
        assertThat(code.localisation().localisationReady()).isTrue();
        assertThat(code.localisation().availableLanguages())
                .containsExactlyElementsOf(
                        Languages.ALL.stream().map(Locale::toLanguageTag).toList());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<name>%s</name>".formatted(code.legal().license()))
                .contains("<url>%s</url>".formatted(code.url()));
    }

    private static PublicCode read() {
        try (var file = Files.newBufferedReader(Path.of("publiccode.yml"))) {
            return STRICT.convertValue(new Yaml().load(file), PublicCode.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record PublicCode(
            String publiccodeYmlVersion,
            String name,
            URI url,
            List<String> platforms,
            List<String> categories,
            String developmentStatus,
            String softwareType,
            Audience intendedAudience,
            Map<String, Description> description,
            Legal legal,
            Maintenance maintenance,
            Localisation localisation,
            Dependencies dependsOn) {}

    private record Audience(List<String> countries, List<String> scope) {}

    private record Description(
            String shortDescription,
            String longDescription,
            List<String> features,
            @Nullable List<String> screenshots) {}

    private record Legal(String license) {}

    private record Maintenance(String type, List<Contact> contacts) {}

    private record Contact(String name) {}

    private record Localisation(boolean localisationReady, List<String> availableLanguages) {}

    private record Dependencies(List<Dependency> open) {}

    private record Dependency(
            String name, @Nullable String version, @Nullable String versionMin, boolean optional) {}
}
