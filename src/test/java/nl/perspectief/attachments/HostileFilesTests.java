package nl.perspectief.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.perspectief.attachments.HostileFiles.HostileFile;
import org.junit.jupiter.api.Test;

class HostileFilesTests {

    /** For one picture of forty megapixels, and little else; the JVM's own needs are in it. */
    private static final String HEAP = "-Xmx160m";

    @Test
    void nothingIsKeptButPixelsAndNothingCrashesInASmallHeap() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFilesRun.class.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> !line.contains("A ") || !line.contains("could not be read")))
                .containsExactly(HostileFiles.all().size() + " files");
    }

    @Test
    void thereAreMoreThanTwoHundredAndEachIsAnother() {
        var files = HostileFiles.all();

        assertThat(files).hasSizeGreaterThan(200).extracting(HostileFile::name).doesNotHaveDuplicates();
    }
}
