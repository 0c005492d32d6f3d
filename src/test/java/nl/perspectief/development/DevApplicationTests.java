package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevApplicationTests {

    @TempDir
    Path home;

    @Test
    void aSecondStartSaysWhereTheFirstIsAndTouchesNothing() throws Exception {
        var run = home.resolve("run");
        var database = databaseOf(run);
        try (var lock = FolderLock.take(run)) {
            Files.writeString(run.resolve("address"), "at http://localhost:1 (process 2)");

            var second = start();

            assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(home.resolve("output")).content().isEqualTo("""
                            Perspectief already runs with the folder %s, at http://localhost:1 (process 2): stop it first,\
                             or choose another folder with the variable PORTAL_HOME.
                            """.formatted(run));
            assertThat(database.isAlive()).isTrue();
            assertThat(run.toFile().list()).containsExactlyInAnyOrder("lock", "address");
        } finally {
            database.destroyForcibly();
        }
    }

    /** What looks like the first start's MariaDB: it waits for a line that never comes. */
    private static Process databaseOf(Path run) throws IOException {
        return new ProcessBuilder("sh", "-c", "read line", "sh", "--datadir=" + run.resolve("mariadb/data")).start();
    }

    private Process start() throws IOException {
        var target = PortalHome.topOfTree().resolve("target");
        var classes = String.join(
                File.pathSeparator,
                target.resolve("test-classes").toString(),
                target.resolve("classes").toString(),
                Files.readString(target.resolve("test-classpath")).strip());
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        DevApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile());
        builder.environment().put("PORTAL_HOME", home.toString());
        return builder.start();
    }
}
