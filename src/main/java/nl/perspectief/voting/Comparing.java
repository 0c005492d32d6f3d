package nl.perspectief.voting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import nl.perspectief.base.Sha256;

/** Takes what is right, and reads beside it what is given, of neither of which anything is kept. */
final class Comparing extends OutputStream {

    static final int PART = 1 << 16;

    /**
     * How they are to each other.
     *
     * @param right SHA-256
     * @param given SHA-256
     * @param differsAt the first byte that differs, from 0; -1 if they are the same
     */
    record Compared(byte[] right, byte[] given, long differsAt) {

        boolean isSame() {
            return differsAt < 0;
        }
    }

    private final InputStream file;
    private final MessageDigest right = Sha256.begin();
    private final MessageDigest given = Sha256.begin();
    private long differsAt = -1;
    private long at;

    Comparing(InputStream file) {
        this.file = file;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        right.update(bytes, from, length);
        var beside = read(length);
        given.update(beside);
        if (differsAt < 0) {
            var differs = Arrays.mismatch(bytes, from, from + length, beside, 0, beside.length);
            differsAt = differs < 0 ? -1 : at + differs;
        }
        at += length;
    }

    private byte[] read(int most) {
        try {
            return file.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be asked once, when all that is right was written. */
    Compared end() {
        for (var more = read(PART); more.length > 0; more = read(PART)) {
            given.update(more);
            differsAt = differsAt < 0 ? at : differsAt;
        }
        return new Compared(right.digest(), given.digest(), differsAt);
    }
}
