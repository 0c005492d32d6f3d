package nl.perspectief.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.AotBeans;
import nl.perspectief.development.PortalHome;
import nl.perspectief.development.ServerProcess;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docker/Dockerfile} makes of the jar, without an engine: the unpacked jar and the command that starts it. */
public final class ShippedImage {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ENTRYPOINT = "ENTRYPOINT ";

    private ShippedImage() {}

    /** The arguments of Java. */
    public static List<String> entrypoint() throws IOException {
        var line = instructions()
                .lines()
                .filter(instruction -> instruction.startsWith(ENTRYPOINT))
                .findFirst()
                .orElseThrow();
        var command = List.of(JsonMapper.shared().readValue(line.substring(ENTRYPOINT.length()), String[].class));
        if (!command.getFirst().equals("java")) {
            throw new IllegalStateException("the image starts something else than Java: " + command);
        }
        return command.subList(1, command.size());
    }

    /** The Dockerfile with each instruction on a line of its own. */
    static String instructions() throws IOException {
        return Files.readString(Compose.FOLDER.resolve("Dockerfile")).replaceAll("\\\\\n\\s*", "");
    }

    /** Unpacks the jar that Maven made, as {@code ./portal package} does. */
    static void unpackInto(Path folder) throws IOException {
        var jar = folder.resolveSibling("portal.jar");
        Files.createDirectories(folder.getParent());
        Files.copy(jarOfMaven(), jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        ServerProcess.start(
                        "Unpacking",
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                folder.toString()),
                        Map.of(),
                        folder.resolveSibling("unpacking.log"))
                .awaitEnd(PATIENCE);
        AotBeans.addTo(folder);
    }

    static Path jarOfMaven() {
        try (var files = Files.newDirectoryStream(PortalHome.topOfTree().resolve("target"), "perspectief-*.jar")) {
            for (var file : files) {
                return file;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("There is no jar yet: these tests run with mvn verify, after package.");
    }
}
