package nl.perspectief.attachments;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a photo; its pixels are rows of their own, which only who sees them reads. */
@Entity
@Table(name = "photo")
class PhotoRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String token;
    private long personId;
    private Instant keptAt;
    private int width;
    private int height;
    private boolean checked;

    /** Null, with its id, until the photo belongs to a thing. */
    private @Nullable String thing;

    private @Nullable Long thingId;

    @SuppressWarnings("NullAway.Init") // JPA
    protected PhotoRow() {}

    PhotoRow(String token, long personId, Picture picture, boolean checked, Instant now) {
        this.token = token;
        this.personId = personId;
        this.keptAt = now;
        this.width = picture.width();
        this.height = picture.height();
        this.checked = checked;
    }

    Photo face() {
        return new Photo(token, width, height, checked);
    }

    /** Its content is another one from now on. */
    void replace(String token) {
        this.token = token;
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    String getToken() {
        return token;
    }

    long getPersonId() {
        return personId;
    }

    @Nullable
    String getThing() {
        return thing;
    }

    @Nullable
    Long getThingId() {
        return thingId;
    }

    boolean isChecked() {
        return checked;
    }
}
