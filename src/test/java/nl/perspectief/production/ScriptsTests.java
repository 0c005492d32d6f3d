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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that operators and developers call. */
class ScriptsTests {

    @Test
    void shellcheckFindsNothingInThem() throws Exception {
        var command = new ArrayList<>(List.of("shellcheck", "--severity=style"));
        scripts().map(Path::toString).forEach(command::add);

        var ended = call(command);

        assertThat(command).hasSizeGreaterThan(6);
        assertThat(ended.status()).as(ended.output()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            docker/restore.sh | 2026-11-26T023000Z --replaced | restore: --replaced is no word
            docker/restore.sh | --typo 2026-11-26T023000Z     | restore: --typo is no word
            docker/restore.sh | --replace                     | restore: which backup?
            docker/backup.sh  | --typo                        | backup: --typo is no word
            docker/backup.sh  | here there                    | backup: one folder at a time
            portal            | typo                          | portal: typo is no word
            """)
    void aWordThatIsNoneIsNamed(String script, String words, String sentence) throws Exception {
        var command =
                new ArrayList<>(List.of(PortalHome.topOfTree().resolve(script).toString()));
        command.addAll(List.of(words.split(" ")));

        var ended = call(command);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).startsWith(sentence).hasLineCount(1);
    }

    private static Job.Ended call(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Job.Ended(process.waitFor(), output);
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
