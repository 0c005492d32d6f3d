package nl.perspectief.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.development.Ports;
import nl.perspectief.development.Programs;
import nl.perspectief.development.ServerProcess;

/** ClamAV's daemon as Debian has it, with signatures of a test's own. */
final class Clamd {

    /** What it looks at, at once. */
    static final int MOST_BYTES = 1 << 20;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ServerProcess process;
    private final int port;

    private Clamd(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param viruses each a part of what is infected */
    static Clamd start(Path folder, byte[]... viruses) throws IOException {
        var port = Ports.free();
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("trial.ndb"),
                IntStream.range(0, viruses.length)
                        .mapToObj(number -> "Trial.%d:0:*:%s%n"
                                .formatted(number, HexFormat.of().formatHex(viruses[number])))
                        .collect(Collectors.joining()));
        var settings =
                Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TemporaryDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                StreamMaxLength %d
                """.formatted(signatures, folder, port, MOST_BYTES));
        var program = Programs.clamd();
        // where it was only unpacked, so were the libraries that it needs
        var libraries = program.resolveSibling("../lib/x86_64-linux-gnu");
        var process = ServerProcess.start(
                "clamd",
                List.of(program.toString(), "--config-file=" + settings),
                Map.of("LD_LIBRARY_PATH", libraries.toString()),
                folder.resolve("clamd.log"));
        process.await(() -> Ports.answers(port), PATIENCE);
        return new Clamd(process, port);
    }

    int port() {
        return port;
    }

    void stop() {
        process.stop();
    }
}
