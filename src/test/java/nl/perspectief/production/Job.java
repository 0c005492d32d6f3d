package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A container that ends by itself, as a process of this machine. */
final class Job {

    private final Process process;
    private final Path output;

    private Job(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** What it said, and its exit code. */
    record Ended(int status, String output) {}

    /** @param place the folder in which it works */
    static Job begin(List<String> command, Map<String, String> environment, Path place) throws IOException {
        var output = Files.createTempFile(place.toAbsolutePath().getParent(), "job", ".log");
        var builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(DATABASE|KEYCLOAK|BACKUP|MYSQL|MARIADB)_.*"));
        builder.environment().putAll(new HashMap<>(environment));
        return new Job(builder.start(), output);
    }

    Ended end() throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), Files.readString(output));
        } finally {
            kill();
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** With all that it started, and without a chance to tidy up, as when the power goes. */
    void kill() {
        var started = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        started.forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }
}
