package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.development.PortalHome;
import org.junit.jupiter.api.Test;

/** The scripts that operators and developers call. */
class ScriptsTests {

    @Test
    void shellcheckFindsNothingInThem() throws Exception {
        var command = new ArrayList<>(List.of("shellcheck", "--severity=style"));
        scripts().map(Path::toString).forEach(command::add);

        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(command).hasSizeGreaterThan(6);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void eachCanBeCalled() throws IOException {
        assertThat(scripts()).allMatch(Files::isExecutable);
    }

    private static Stream<Path> scripts() throws IOException {
        var top = PortalHome.topOfTree();
        try (var files = Files.walk(top.resolve("docker"))) {
            var ofOperators =
                    files.filter(file -> file.toString().endsWith(".sh")).toList();
            return Stream.concat(ofOperators.stream(), Stream.of(top.resolve("portal"), top.resolve(".ci/run")));
        }
    }
}
