package nl.perspectief.development;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * What makes the next start faster: in the file that the system property {@code portal.cache} names the classes that a
 * start loads, linked already, and beside it a jar with the beans, computed beforehand. The cache is written at a JVM's
 * end, so one is started for that alone, after one that computes the beans.
 */
final class StartCache {

    private static final String BEANS = "computing of the beans";
    private static final String CACHE = "cache of the start";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private StartCache() {}

    /** In that JVM: a start of the portal and its end, which writes the cache. */
    public static void main(String[] args) {
        DevPortal.application().run(args).close();
    }

    static void stopLeftOver(Progress progress) {
        var name = System.getProperty("portal.cache");
        if (name != null) {
            ServerProcess.stopLeftOver(BEANS, draft(beans(name)).toString(), progress);
            ServerProcess.stopLeftOver(CACHE, draftArgument(draft(Path.of(name))), progress);
        }
    }

    /**
     * Only ever leaves a whole file, or none. Without the property, which is so when the file is there already, nothing
     * happens.
     */
    static void make(Path folder, Map<String, String> environment) {
        var name = System.getProperty("portal.cache");
        if (name == null) {
            return;
        }
        var log = folder.resolve("cache.log");
        try {
            var classPath = System.getProperty("java.class.path");
            var beans = beans(name);
            write(BEANS, beans, computing(draft(beans)), Map.of("CLASSPATH", classPath), log);
            var all = new HashMap<>(environment);
            // as an argument it would hide the others
            all.put("CLASSPATH", beans + File.pathSeparator + classPath);
            var cache = Path.of(name);
            write(CACHE, cache, training(draft(cache)), all, log);
        } catch (Exception e) {
            if (!Shutdown.hasBegun()) {
                LoggerFactory.getLogger(StartCache.class)
                        .info("The next start is no faster: its cache was not written, see {}", log);
            }
        }
    }

    /** By a process that makes a draft of the file. */
    private static void write(String what, Path file, List<String> command, Map<String, String> environment, Path log)
            throws Exception {
        Files.deleteIfExists(draft(file));
        var process = ServerProcess.start(what, command, environment, log);
        Runnable kill = process::kill; // asked to end, it would write first
        try {
            Shutdown.start(() -> process, kill);
            process.awaitEnd(PATIENCE);
        } finally {
            Shutdown.forget(kill);
        }
        Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> computing(Path draft) {
        var command = java();
        command.addAll(List.of(AotBeans.class.getName(), draft.toString(), DevPortal.class.getName()));
        return command;
    }

    /** With the options of this JVM. */
    private static List<String> training(Path draft) {
        var command = java();
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add(draftArgument(draft));
        command.add("-Dvaadin.productionMode=true");
        command.add(StartCache.class.getName());
        return command;
    }

    /** After all else that runs. */
    private static List<String> java() {
        return new ArrayList<>(List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    }

    /** As the script that starts the portal knows it. */
    private static Path beans(String cache) {
        return Path.of(cache).resolveSibling("beans.jar");
    }

    private static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** By which a process that a killed JVM left behind is recognised. */
    private static String draftArgument(Path draft) {
        return "-XX:AOTCacheOutput=" + draft;
    }
}
