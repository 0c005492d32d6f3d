package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the development servers: their programs, prepared once, and their data. It is {@code .portal} at the
 * top of the tree unless the variable PORTAL_HOME names another. Deleting it is always safe.
 */
public final class PortalHome {

    private static final String MARK = "complete";

    private final Path folder;

    private PortalHome(Path folder) {
        this.folder = folder;
    }

    public static PortalHome find() {
        var named = System.getenv().getOrDefault("PORTAL_HOME", "").strip();
        var folder = named.isEmpty()
                ? topOfTree().resolve(".portal")
                : Path.of(named).toAbsolutePath();
        return new PortalHome(folder.normalize());
    }

    public static Path topOfTree() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("docker/keycloak/perspectief-realm.json")))
                .findFirst()
                .orElseThrow(() ->
                        new StartFailure("Start this inside the source tree of Perspectief, not in " + here + "."));
    }

    public Path folder(String name) {
        return folder.resolve(name);
    }

    /** A version or place that Maven wrote into servers.properties. */
    public static String setting(String key) {
        try (var in = PortalHome.class.getResourceAsStream("servers.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a folder once and marks it complete at the end; what a killed start left half made is thrown away.
     *
     * @param recipe everything the content depends on: another recipe makes the folder anew
     * @param makers arguments by which the processes of a killed start are known that may still write there
     */
    public Path prepare(String name, String recipe, List<String> makers, Progress progress, Step step) {
        var target = folder(name);
        if (isComplete(target, recipe)) {
            return target;
        }
        try (var lock = waitFor(folder("locks").resolve(name), progress)) {
            if (!isComplete(target, recipe)) {
                makers.forEach(maker -> ServerProcess.stopLeftOver("preparation", maker, progress));
                FileSystemUtils.deleteRecursively(target);
                Files.createDirectories(target);
                step.make(target);
                Files.writeString(target.resolve(MARK), recipe);
            }
            return target;
        } catch (IOException e) {
            throw new StartFailure("%s could not be prepared: %s".formatted(target, e));
        }
    }

    /** A new folder for the servers of one test run; those of test runs that were killed are cleared away first. */
    FolderLock newTestFolder() throws IOException {
        var tests = Files.createDirectories(folder("tests"));
        try (var one = waitFor(folder("locks").resolve("tests"), Progress.SILENT)) {
            try (var old = Files.list(tests)) {
                old.forEach(PortalHome::clear);
            }
            return FolderLock.take(Files.createTempDirectory(tests, "run-"));
        }
    }

    private static void clear(Path old) {
        var lock = FolderLock.tryTake(old);
        if (lock == null) {
            return;
        }
        try (lock) {
            ServerProcess.stopLeftOversBelow(old);
            FileSystemUtils.deleteRecursively(old);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + old, e);
        }
    }

    private static boolean isComplete(Path target, String recipe) {
        try {
            var mark = target.resolve(MARK);
            return Files.exists(mark) && Files.readString(mark).equals(recipe);
        } catch (IOException e) {
            return false;
        }
    }

    private static FolderLock waitFor(Path place, Progress progress) {
        for (var waited = 0; ; waited++) {
            var lock = FolderLock.tryTake(place);
            if (lock != null) {
                return lock;
            }
            if (waited == 0) {
                progress.step("waiting for another start that is preparing the same files");
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure("Interrupted while waiting for " + place + ".");
            }
        }
    }

    @FunctionalInterface
    public interface Step {
        void make(Path target) throws IOException;
    }
}
