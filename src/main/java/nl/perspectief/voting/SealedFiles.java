package nl.perspectief.voting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import nl.perspectief.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes that were sealed, in parts, so that no one of them is large. */
@Component
class SealedFiles {

    private static final int PART = 1 << 20;

    private final JdbcClient database;
    private final ResultFile tables;

    SealedFiles(JdbcClient database, ResultFile tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * Writes down what the tables say of a poll that is being closed.
     *
     * @param choices takes what each ballot says
     * @return SHA-256 of the file
     */
    byte[] keep(long pollId, Consumer<String> choices) {
        var kept = new Kept(pollId);
        tables.write(pollId, kept, choices);
        kept.flush();
        return kept.sha256.digest();
    }

    void copy(long pollId, OutputStream out) {
        try (var file = open(pollId)) {
            file.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of which no more is in memory than a part. */
    InputStream open(long pollId) {
        return new Parts(pollId);
    }

    private final class Kept extends OutputStream {

        private final long pollId;
        private final byte[] buffer = new byte[PART];
        private final MessageDigest sha256 = Sha256.begin();
        private int filled;
        private int part;

        private Kept(long pollId) {
            this.pollId = pollId;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sha256.update(bytes, from, length);
            for (var done = 0; done < length; ) {
                var fits = Math.min(length - done, PART - filled);
                System.arraycopy(bytes, from + done, buffer, filled, fits);
                filled += fits;
                done += fits;
                if (filled == PART) {
                    flush();
                }
            }
        }

        @Override
        public void flush() {
            if (filled > 0) {
                part++;
                database.sql("insert into poll_file (poll_id, part, content) values (?, ?, ?)")
                        .param(pollId)
                        .param(part)
                        .param(Arrays.copyOf(buffer, filled))
                        .update();
                filled = 0;
            }
        }
    }

    private final class Parts extends InputStream {

        private final long pollId;
        private InputStream current = InputStream.nullInputStream();
        private int part;

        private Parts(long pollId) {
            this.pollId = pollId;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = current.read(into, from, most);
            while (read < 0 && next()) {
                read = current.read(into, from, most);
            }
            return read;
        }

        private boolean next() {
            var content = database.sql("select content from poll_file where poll_id = ? and part = ?")
                    .param(pollId)
                    .param(part + 1)
                    .query((row, _) -> row.getBytes(1))
                    .optional();
            content.ifPresent(bytes -> {
                part++;
                current = new ByteArrayInputStream(bytes);
            });
            return content.isPresent();
        }
    }
}
