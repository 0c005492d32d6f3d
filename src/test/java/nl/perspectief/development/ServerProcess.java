package nl.perspectief.development;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server as a child process. It ends with this JVM; if the JVM is killed outright, the next start finds what is left
 * by the argument that names the data folder. Whoever starts one holds the {@link FolderLock} of that folder, so a
 * process found that way belongs to nobody any more.
 */
public final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Path log;
    private final Runnable stop = this::stop;
    private volatile @Nullable Process process;

    private ServerProcess(String name, Path log) {
        this.name = name;
        this.log = log;
    }

    /** @param environment what it finds in its environment beside what this JVM has there */
    public static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        return start(name, command, environment, Path.of("").toAbsolutePath(), log);
    }

    /** @param place the folder in which it works */
    public static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, Path place, Path log) {
        var builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var server = new ServerProcess(name, log);
        try {
            server.process = Shutdown.start(builder::start, server.stop);
        } catch (StartFailure e) {
            throw e;
        } catch (Exception e) {
            throw new StartFailure(name + " could not be started: " + e.getMessage());
        }
        return server;
    }

    /** Stops what a killed JVM left behind: processes of ours that carry exactly this argument. */
    static void stopLeftOver(String name, String argument, Progress progress) {
        stopLeftOvers(name, argument::equals, progress);
    }

    /** The same for whatever was told a place below a folder that nobody uses any more. */
    static void stopLeftOversBelow(Path folder) {
        stopLeftOvers("server", argument -> argument.contains(folder + File.separator), Progress.SILENT);
    }

    private static void stopLeftOvers(String name, Predicate<String> argument, Progress progress) {
        ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != ProcessHandle.current().pid())
                .filter(handle -> Stream.of(handle.info().arguments().orElse(new String[0]))
                        .anyMatch(argument))
                .toList()
                .forEach(handle -> {
                    progress.step("stopping the %s that a killed start left behind (process %d)"
                            .formatted(name, handle.pid()));
                    end(handle, PATIENCE);
                });
    }

    /** Waits until the server is ready; fails with the end of its log if it stops before that or takes too long. */
    public void await(BooleanSupplier ready, Duration atMost) {
        var deadline = Instant.now().plus(atMost);
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw new StartFailure(
                        "%s stopped while starting. The end of its log, %s:%n%s".formatted(name, log, tail()));
            }
            if (Instant.now().isAfter(deadline)) {
                stop();
                throw new StartFailure("%s was not ready after %d seconds. The end of its log, %s:%n%s"
                        .formatted(name, atMost.toSeconds(), log, tail()));
            }
            pause();
        }
    }

    /** Waits for a command that ends by itself, and insists on exit code 0. */
    public void awaitEnd(Duration atMost) {
        var running = process;
        try {
            if (running == null || !running.waitFor(atMost.toSeconds(), TimeUnit.SECONDS) || running.exitValue() != 0) {
                throw new StartFailure("%s failed. The end of its log, %s:%n%s".formatted(name, log, tail()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
        }
    }

    public boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }

    long pid() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    public void stop() {
        stop(PATIENCE);
    }

    /** @param atMost how long it may take to end in its own way */
    void stop(Duration atMost) {
        var running = process;
        if (running != null) {
            end(running.toHandle(), atMost);
        }
        Shutdown.forget(stop);
    }

    /** Asks it to end in its own way, and comes back at once. */
    CompletableFuture<Integer> terminate() {
        var running = process;
        if (running != null) {
            running.destroy();
        }
        return end();
    }

    /** Its exit code, once it has ended. */
    CompletableFuture<Integer> end() {
        var running = process;
        return running == null
                ? CompletableFuture.failedFuture(new StartFailure(name + " was not started."))
                : running.onExit().thenApply(Process::exitValue);
    }

    /** Without a chance to say goodbye, as when the power goes. */
    public void kill() {
        var running = process;
        if (running != null) {
            var ended = running.onExit();
            running.destroyForcibly();
            ended.join();
        }
        Shutdown.forget(stop);
    }

    String tail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static void end(ProcessHandle handle, Duration atMost) {
        CompletableFuture<ProcessHandle> ended = handle.onExit();
        handle.destroy();
        try {
            ended.get(atMost.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
            ended.join();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted"));
        }
    }
}
