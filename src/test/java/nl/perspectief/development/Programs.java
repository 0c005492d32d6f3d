package nl.perspectief.development;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Programs of this machine. */
public final class Programs {

    private Programs() {}

    /** @param names of one program, the first that there is on the path counts */
    public static Optional<Path> onPath(String... names) {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The proxy of an installation. */
    public static Path caddy() {
        return onPath("caddy")
                .orElseThrow(() -> new IllegalStateException(
                        "Caddy is needed on the path: ./portal test and ./portal bench bring it, else install it."));
    }

    /** ClamAV's daemon; where Debian has it, not everybody's path leads. */
    public static Path clamd() {
        return onPath("clamd")
                .or(() -> Optional.of(Path.of("/usr/sbin/clamd")).filter(Files::isExecutable))
                .orElseThrow(() -> new IllegalStateException(
                        "clamd is needed: ./portal test brings it, else install it (on Debian, clamav-daemon)."));
    }
}
