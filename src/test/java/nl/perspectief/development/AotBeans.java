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
 * computed once, as classes in the unpacked jar: Spring's ahead-of-time processing. It is added to the jar that ships and
 * not to Maven's classes, where each later build and test would meet what is left of an earlier one.
 */
public final class AotBeans {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private AotBeans() {}

    /** @param args the folder of the unpacked jar; {@code ./portal package} calls this */
    public static void main(String[] args) throws IOException {
        addTo(Path.of(args[0]));
        System.exit(0);
    }

    /** @param application the folder with {@code portal.jar} and {@code lib} */
    public static void addTo(Path application) throws IOException {
        var jar = application.resolve("portal.jar");
        var drafts = application.toAbsolutePath().resolveSibling("beans");
        FileSystemUtils.deleteRecursively(drafts);
        Files.createDirectories(drafts);
        var sources = drafts.resolve("sources");
        var resources = drafts.resolve("resources");
        var classes = drafts.resolve("classes");
        var classPath = jar + ":" + application.resolve("lib") + "/*";
        ServerProcess.start(
                        "Spring's ahead-of-time processing",
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                classPath,
                                SpringApplicationAotProcessor.class.getName(),
                                PortalApplication.class.getName(),
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
                List.of(
                        "--update",
                        "--file",
                        jar.toString(),
                        "-C",
                        classes.toString(),
                        ".",
                        "-C",
                        resources.toString(),
                        "."));
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
