package nl.perspectief.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import nl.perspectief.PortalApplication;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.util.FileSystemUtils;

/**
 * What Spring finds out at each start (which beans there are, what they need, which queries the repositories run)
 * computed once, as classes: Spring's ahead-of-time processing. They are added to the unpacked jar that ships, or make a
 * jar of their own for the next {@code ./portal run}; not to Maven's classes, where each later build and test would meet
 * what is left of an earlier one.
 */
public final class AotBeans {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private AotBeans() {}

    /**
     * @param args the folder of the unpacked jar, as {@code ./portal package} calls this; or a new jar and the main class
     *     to compute the beans of, on this class path
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 1) {
            addTo(Path.of(args[0]));
        } else {
            var jar = Path.of(args[0]).toAbsolutePath();
            pack("--create", jar, jar.resolveSibling("beans"), System.getProperty("java.class.path"), args[1]);
        }
        System.exit(0);
    }

    /** @param application the folder with {@code portal.jar} and {@code lib} */
    public static void addTo(Path application) throws IOException {
        var jar = application.resolve("portal.jar");
        pack(
                "--update",
                jar,
                application.toAbsolutePath().resolveSibling("beans"),
                jar + ":" + application.resolve("lib") + "/*",
                PortalApplication.class.getName());
    }

    private static void pack(String how, Path jar, Path drafts, String classPath, String main) throws IOException {
        FileSystemUtils.deleteRecursively(drafts);
        Files.createDirectories(drafts);
        var sources = drafts.resolve("sources");
        var resources = drafts.resolve("resources");
        var classes = drafts.resolve("classes");
        ServerProcess.start(
                        "Spring's ahead-of-time processing",
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                classPath,
                                SpringApplicationAotProcessor.class.getName(),
                                main,
                                sources.toString(),
                                resources.toString(),
                                classes.toString(),
                                "nl.perspectief",
                                "perspectief"),
                        Map.of(),
                        drafts.resolve("processing.log"))
                .awaitEnd(PATIENCE);
        compile(sources, classes, classPath);
        Files.writeString(resources.resolve("spring.properties"), "spring.aot.enabled=true\n");
        run(
                "jar",
                List.of(how, "--file", jar.toString(), "-C", classes.toString(), ".", "-C", resources.toString(), "."));
    }

    private static void compile(Path sources, Path classes, String classPath) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-Xlint:none",
                "-d",
                classes.toString(),
                "-cp",
                classes + ":" + classPath));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        run("javac", arguments);
    }

    private static void run(String tool, List<String> arguments) {
        var code = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }
}
