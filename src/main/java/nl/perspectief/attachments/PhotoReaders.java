package nl.perspectief.attachments;

/** Who may see the photos of things of one kind: the module whose things they are says so. */
public interface PhotoReaders {

    /** The kind, as {@link PhotoAlbum#claim} is told. */
    String kind();

    /** Whether the current user may see the photos of this thing. */
    boolean maySee(long thingId);
}
