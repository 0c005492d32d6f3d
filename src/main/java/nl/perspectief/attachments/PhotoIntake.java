package nl.perspectief.attachments;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import nl.perspectief.attachments.VirusScanner.Verdict;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.Turns;
import org.springframework.stereotype.Component;

/**
 * Takes photos in and changes them, outside of any transaction, so that nobody's work with the database waits for
 * pixels: receives one, looks at what it is, has it made anew, and only then stores it.
 */
@Component
public class PhotoIntake {

    public static final int MOST_MEGABYTES = 10;

    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;
    private static final int BUFFER = 1 << 16;

    /** Each has a file of its own until it is looked at. */
    private static final int AT_ONCE = 8;

    /** As many as a browser sends: whoever sends slowly leaves turns to others. */
    private static final int AT_ONCE_OF_ONE_PERSON = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For the largest file over a poor mobile connection. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Turns turns = turns(AT_ONCE);

    /** Known as long as somebody has one or waits for it. */
    private final LoadingCache<Long, Turns> turnsOfOne =
            Caffeine.newBuilder().weakValues().build(_ -> turns(AT_ONCE_OF_ONE_PERSON));

    private final PhotoService photos;
    private final VirusScanner scanner;
    private final Pictures pictures;

    PhotoIntake(PhotoService photos, VirusScanner scanner, Pictures pictures) {
        this.photos = photos;
        this.scanner = scanner;
        this.pictures = pictures;
    }

    /**
     * Keeps what is sent for the current user; see {@link PhotoService#keep}.
     *
     * @throws NotFoundException for who has no function anywhere
     * @throws BadInputException for what is no photo, or too large a one, with a sentence that says what to do
     * @throws IOException when the browser goes away
     */
    public Photo take(InputStream sent) throws IOException {
        return turnsOfOne.get(photos.requireRoom()).take(() -> turns.take(() -> takeIn(sent)));
    }

    private Photo takeIn(InputStream sent) throws IOException {
        var path = Files.createTempFile("photo", null);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            // without a name from the beginning on: nothing of it is left, whatever happens
            Files.delete(path);
            receive(sent, file);
            var kind = kindOf(file);
            var verdict = scan(file);
            BadInputException.unless(verdict != Verdict.INFECTED, "photo", "photos.bad.virus");
            return photos.keep(read(kind, file), verdict == Verdict.CLEAN);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Blackens areas of one of the user's own that belongs to nothing yet. What was there is gone.
     *
     * @return the photo, under another token
     * @throws NotFoundException when it is not there, or not checked yet
     */
    public Photo blacken(String token, List<Area> areas) {
        return photos.replace(token, pictures.blacken(photos.read(token, PhotoSize.WHOLE), areas));
    }

    private static Turns turns(int atOnce) {
        return new Turns(atOnce, PATIENCE, "photo", "photos.bad.busy");
    }

    private static void receive(InputStream sent, RandomAccessFile file) throws IOException {
        var buffer = new byte[BUFFER];
        var begun = System.nanoTime();
        for (var read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
            file.write(buffer, 0, read);
            BadInputException.unless(System.nanoTime() - begun < LONGEST.toNanos(), "photo", "photos.notSent");
            BadInputException.unless(file.length() <= MOST_BYTES, "photo", "photos.bad.tooLarge", MOST_MEGABYTES);
        }
    }

    private static PictureKind kindOf(RandomAccessFile file) throws IOException {
        var beginning = new byte[PictureKind.BEGINNING];
        file.seek(0);
        var length = Math.max(0, file.read(beginning));
        return PictureKind.of(Arrays.copyOf(beginning, length))
                .orElseThrow(() -> new BadInputException("photo", "photos.bad.kind"));
    }

    private Verdict scan(RandomAccessFile file) throws IOException {
        file.seek(0);
        return scanner.verdict(Channels.newInputStream(file.getChannel()));
    }

    private Picture read(PictureKind kind, RandomAccessFile file) throws IOException {
        file.seek(0);
        try (var stream = ImageIO.createImageInputStream(file)) {
            return pictures.read(kind, stream);
        }
    }
}
