package nl.perspectief.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk of so many kilobytes that one process has in the place of a folder, with all that was in the folder. It is
 * memory, mounted in a name space of that process: real enough to be full, and one need not be root.
 *
 * @param folder that exists
 */
public record SmallDisk(Path folder, int kilobytes) {

    private static final String MOUNT = """
            set -e
            mount -t tmpfs -o size="$2"k tmpfs "$1.disk"
            cp -a "$1/." "$1.disk"
            mount --bind "$1.disk" "$1"
            shift 2
            exec "$@"
            """;

    /** The command that starts another one on this disk, in the same process. */
    public List<String> under(List<String> command) throws IOException {
        Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".disk"));
        var all = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNT, "sh"));
        all.add(folder.toString());
        all.add(String.valueOf(kilobytes));
        all.addAll(command);
        return all;
    }

    /** Leaves no room on it. */
    public void fill(long pid) throws IOException {
        try (var file = Files.newOutputStream(ballast(pid), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var page = new byte[4096];
            while (true) {
                file.write(page);
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space left on device")) {
                throw e;
            }
        }
    }

    public void makeRoom(long pid) throws IOException {
        Files.delete(ballast(pid));
    }

    /** As the process sees it. */
    private Path ballast(long pid) {
        return Path.of("/proc/" + pid + "/root" + folder.toAbsolutePath(), "ballast");
    }
}
