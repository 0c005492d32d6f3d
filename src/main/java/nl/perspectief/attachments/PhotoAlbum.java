package nl.perspectief.attachments;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.Access;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of things, for the modules whose things they are, within their transaction. They check first who may; no
 * screen uses it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PhotoAlbum {

    /** For one thing. */
    public static final int MOST = 5;

    private final PhotoRepository photos;
    private final Access access;

    PhotoAlbum(PhotoRepository photos, Access access) {
        this.photos = photos;
        this.access = access;
    }

    /**
     * Gives a thing photos that the current user kept for it.
     *
     * @param thing its kind, at most 20 letters; see {@link PhotoReaders}
     * @throws BadInputException for more than {@value #MOST} with those that it has, and for one that is no longer there
     *     or belongs to a thing already
     */
    public void claim(String thing, long thingId, Collection<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        Set<String> wanted = new LinkedHashSet<>(tokens);
        BadInputException.unless(
                wanted.size() + photos.countByThingAndThingId(thing, thingId) <= MOST,
                "photos",
                "photos.bad.tooMany",
                MOST);
        BadInputException.unless(
                photos.claim(thing, thingId, wanted, access.standing().personId()) == wanted.size(),
                "photos",
                "photos.bad.gone");
    }

    /** In the order in which they were kept. */
    public List<Photo> of(String thing, long thingId) {
        return photos.findOf(thing, thingId);
    }

    /**
     * Takes them away for good.
     *
     * @return how many there were
     */
    public int discard(String thing, Collection<Long> thingIds) {
        return thingIds.isEmpty() ? 0 : photos.discardOf(thing, thingIds);
    }
}
