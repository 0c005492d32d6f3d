package nl.perspectief.voting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Turns;
import org.springframework.stereotype.Component;

/**
 * Files that people bring to be verified: one of each person, and few at once, so that they fill neither the folder for
 * temporary files nor the memory, and leave the processors and the connections to those who vote. Of a file nothing stays.
 */
@Component
class BroughtFiles {

    private static final int MOST_BYTES = SealService.MOST_MEGABYTES << 20;
    private static final int STORED_AT_ONCE = 4;
    private static final int READ_AT_ONCE = 2;
    private static final int PART = 1 << 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Set<String> persons = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(STORED_AT_ONCE);
    private final Turns turns = new Turns(READ_AT_ONCE, PATIENCE, "file", "voting.verify.manyAtOnce");

    /**
     * Once it has arrived it waits for its turn, without a connection.
     *
     * @throws BadInputException if the person's last one is still there, if too many others are, and for one that is too
     *     large or too slow
     */
    <T> T read(String person, InputStream sent, Function<Path, T> reader) {
        if (!persons.add(person)) {
            throw refused(sent, "voting.verify.stillBusy");
        }
        try {
            if (!places.tryAcquire()) {
                throw refused(sent, "voting.verify.manyAtOnce");
            }
            try {
                return stored(sent, reader);
            } finally {
                places.release();
            }
        } finally {
            persons.remove(person);
        }
    }

    /** Whoever sends on before listening hears why. */
    private static BadInputException refused(InputStream sent, String key) {
        copy(sent, OutputStream.nullOutputStream());
        return new BadInputException("file", key);
    }

    private <T> T stored(InputStream sent, Function<Path, T> reader) {
        try {
            var file = Files.createTempFile("sealed", null);
            try {
                try (var out = Files.newOutputStream(file)) {
                    copy(sent, out);
                }
                return turns.take(() -> reader.apply(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream sent, OutputStream out) {
        try {
            var end = System.nanoTime() + PATIENCE.toNanos();
            var buffer = new byte[PART];
            var length = 0L;
            for (var read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                length += read;
                BadInputException.unless(
                        length <= MOST_BYTES, "file", "voting.verify.tooLarge", SealService.MOST_MEGABYTES);
                BadInputException.unless(System.nanoTime() < end, "file", "voting.verify.notSent");
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
