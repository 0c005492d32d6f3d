package nl.perspectief.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The pixels of a photo, as JPEG. */
@Entity
class PhotoContent {

    /** Of its photo. */
    @Id
    private long id;

    private byte[] whole;
    private byte[] small;

    @SuppressWarnings("NullAway.Init") // JPA
    protected PhotoContent() {}

    PhotoContent(long id, Picture picture) {
        this.id = id;
        this.whole = picture.whole();
        this.small = picture.small();
    }
}
