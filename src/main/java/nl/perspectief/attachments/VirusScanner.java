package nl.perspectief.attachments;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** ClamAV's daemon, where there is one: asked by {@code INSTREAM}, as its manual (clamd(8)) describes it. */
@Component
class VirusScanner {

    enum Verdict {
        /** Also where there is no scanner. */
        CLEAN,
        INFECTED,
        /** The scanner could not look at it, such as at what is larger than it takes. */
        UNKNOWN,
        AWAY
    }

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final byte[] STREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;
    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

    private final String address;

    /** @param address host and port with a colon between, empty for none */
    VirusScanner(@Value("${perspectief.photos.scanner}") String address) {
        this.address = address;
    }

    Verdict verdict(InputStream content) {
        if (address.isEmpty()) {
            return Verdict.CLEAN;
        }
        var socket = new Socket();
        try (socket) {
            return verdictOf(answer(socket, content));
        } catch (SocketTimeoutException silent) {
            LOG.warn("The virus scanner does not answer");
            return Verdict.AWAY;
        } catch (IOException broken) {
            LOG.warn("The virus scanner does not answer: {}", broken.getClass().getName());
            // what is larger than it takes it may cut off instead of refusing it
            return socket.isConnected() ? Verdict.UNKNOWN : Verdict.AWAY;
        }
    }

    private static Verdict verdictOf(String answer) {
        if (answer.endsWith(" FOUND")) {
            LOG.warn("The virus scanner refuses a photo");
            return Verdict.INFECTED;
        }
        return answer.equals("stream: OK") ? Verdict.CLEAN : Verdict.UNKNOWN;
    }

    private String answer(Socket socket, InputStream content) throws IOException {
        var colon = address.lastIndexOf(':');
        socket.connect(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                (int) CONNECTS_WITHIN.toMillis());
        socket.setSoTimeout((int) ANSWERS_WITHIN.toMillis());
        send(content, new DataOutputStream(socket.getOutputStream()));
        var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    /** Each part after its length, and at the end a length of nothing. */
    private static void send(InputStream content, DataOutputStream scanner) throws IOException {
        scanner.write(STREAM);
        var buffer = new byte[CHUNK];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            scanner.writeInt(read);
            scanner.write(buffer, 0, read);
        }
        scanner.writeInt(0);
        scanner.flush();
    }
}
