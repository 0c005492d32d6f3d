package nl.perspectief.attachments;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos that people kept for something they have yet to send, which are theirs alone; and those of things, for whoever
 * may see the thing.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PhotoService {

    /** For one person: more than a form or two take. */
    static final int MOST_PENDING = 20;

    private static final int TOKEN_BYTES = 16;

    /** No person's id. */
    private static final long NOBODY = 0;

    private final PhotoRepository photos;
    private final PhotoContentRepository contents;
    private final List<PhotoReaders> readers;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PhotoService(
            PhotoRepository photos,
            PhotoContentRepository contents,
            List<PhotoReaders> readers,
            Access access,
            Clock clock) {
        this.photos = photos;
        this.contents = contents;
        this.readers = readers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Before somebody's photo is looked at, which costs more than this.
     *
     * @return whose it is
     * @throws NotFoundException for who has no function anywhere
     * @throws BadInputException for who keeps too many already
     */
    @Transactional(readOnly = true)
    long requireRoom() {
        var me = me();
        if (me == NOBODY) {
            throw new NotFoundException("a place to keep photos");
        }
        BadInputException.unless(photos.countPending(me) < MOST_PENDING, "photos", "photos.bad.tooManyPending");
        return me;
    }

    /**
     * Keeps a photo until it is claimed or a day has passed.
     *
     * @param checked false when the virus scanner could not be asked
     */
    @TriedAgain
    public Photo keep(Picture picture, boolean checked) {
        requireRoom();
        var row = photos.saveAndFlush(
                new PhotoRow(token(), access.standing().personId(), picture, checked, Dates.micros(clock.instant())));
        contents.saveAndFlush(new PhotoContent(row.getId(), picture));
        return row.face();
    }

    /** Those of these that are there, the user's own and without a thing, in this order. */
    @Transactional(readOnly = true)
    public List<Photo> pending(Collection<String> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var found = photos.findPending(tokens, me());
        return tokens.stream()
                .distinct()
                .flatMap(token -> found.stream().filter(row -> row.getToken().equals(token)))
                .map(PhotoRow::face)
                .toList();
    }

    /**
     * Takes away one of the user's own that has no thing yet.
     *
     * @throws NotFoundException when it is not there
     */
    @TriedAgain
    public void remove(String token) {
        var row = photos.holdPending(token, me()).orElseThrow(() -> new NotFoundException("photo"));
        photos.discard(row.getId());
    }

    /**
     * Keeps another picture instead of one of the user's own that has no thing yet. What was there is gone.
     *
     * @return the photo, under another token
     * @throws NotFoundException when it is not there, or not checked yet
     */
    @TriedAgain
    public Photo replace(String token, Picture picture) {
        var row = photos.holdPending(token, me())
                .filter(PhotoRow::isChecked)
                .orElseThrow(() -> new NotFoundException("photo"));
        row.replace(token());
        contents.replace(row.getId(), picture.whole(), picture.small());
        return row.face();
    }

    /**
     * As JPEG.
     *
     * @throws NotFoundException for a photo that is not the user's to see, or not checked yet
     */
    @Transactional(readOnly = true)
    public byte[] read(String token, PhotoSize size) {
        var row = photos.findByToken(token)
                .filter(PhotoRow::isChecked)
                .filter(this::isOpen)
                .orElseThrow(() -> new NotFoundException("photo"));
        return size == PhotoSize.SMALL ? contents.findSmall(row.getId()) : contents.findWhole(row.getId());
    }

    private boolean isOpen(PhotoRow row) {
        var thing = row.getThing();
        var thingId = row.getThingId();
        if (thing == null || thingId == null) {
            return row.getPersonId() == me();
        }
        return readers.stream()
                .filter(reader -> reader.kind().equals(thing))
                .anyMatch(reader -> reader.maySee(thingId));
    }

    /** Whose photos these are: nobody's, where no function holds any more. */
    private long me() {
        var standing = access.standing();
        return standing.holdsAny(Roles.ALL.toArray(String[]::new)) ? standing.personId() : NOBODY;
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
