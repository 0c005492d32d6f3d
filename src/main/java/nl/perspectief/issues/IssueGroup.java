package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/** Categories that stand together in a choice. */
@Entity
class IssueGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long municipalityId;
    private String code;
    private int position;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
    private Texts name;

    @SuppressWarnings("NullAway.Init") // JPA
    protected IssueGroup() {}

    IssueGroup(long municipalityId, String code, int position, Texts name) {
        this.municipalityId = municipalityId;
        this.code = code;
        this.position = position;
        this.name = name;
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    long getMunicipalityId() {
        return municipalityId;
    }

    String getCode() {
        return code;
    }

    int getPosition() {
        return position;
    }

    Texts getName() {
        return name;
    }
}
