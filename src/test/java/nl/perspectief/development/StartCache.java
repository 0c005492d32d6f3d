package nl.perspectief.development;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.PortalApplication;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * The ahead-of-time cache of a start, in the file that the system property {@code portal.cache} names: the classes it
 * loads, linked already; a start that reads it is faster. It is written at a JVM's end, so one is started for that alone.
 */
final class StartCache {

    private static final String NAME = "cache of the start";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private StartCache() {}

    /** In that JVM: a start of the portal and its end, which writes the cache. */
    public static void main(String[] args) {
        SpringApplication.from(PortalApplication::main)
                .run(args)
                .getApplicationContext()
                .close();
    }

    static void stopLeftOver(Progress progress) {
        var name = System.getProperty("portal.cache");
        if (name != null) {
            ServerProcess.stopLeftOver(NAME, draftArgument(draft(name)), progress);
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
        var draft = draft(name);
        try {
            write(draft, environment, log);
            Files.move(draft, Path.of(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (Exception e) {
            if (!Shutdown.hasBegun()) {
                LoggerFactory.getLogger(StartCache.class)
                        .info("The next start is no faster: its cache was not written, see {}", log);
            }
        }
    }

    private static void write(Path draft, Map<String, String> environment, Path log) throws Exception {
        Files.deleteIfExists(draft);
        var all = new HashMap<>(environment);
        all.put("CLASSPATH", System.getProperty("java.class.path")); // as an argument it would hide the others
        var process = ServerProcess.start(NAME, command(draft), all, log);
        Runnable kill = process::kill; // asked to end, it would write first
        try {
            Shutdown.start(() -> process, kill);
            process.awaitEnd(PATIENCE);
        } finally {
            Shutdown.forget(kill);
        }
    }

    /** With the options of this JVM, but after all else that runs. */
    private static List<String> command(Path draft) {
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add(draftArgument(draft));
        command.add("-Dvaadin.productionMode=true");
        command.add(StartCache.class.getName());
        return command;
    }

    private static Path draft(String name) {
        return Path.of(name + ".new");
    }

    /** By which a process that a killed JVM left behind is recognised. */
    private static String draftArgument(Path draft) {
        return "-XX:AOTCacheOutput=" + draft;
    }
}
