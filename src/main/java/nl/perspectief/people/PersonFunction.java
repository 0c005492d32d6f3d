package nl.perspectief.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/** What a person is at a location, or in a municipality as a whole, from one moment until another. */
@Entity
class PersonFunction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long personId;

    @Enumerated(EnumType.STRING)
    private FunctionKind kind;

    private long municipalityId;
    private @Nullable Long locationId;
    private Instant validFrom;
    private @Nullable Instant validUntil;

    @SuppressWarnings("NullAway.Init") // JPA
    protected PersonFunction() {}

    /** @throws BadInputException when the kind doesn't hold at such a place, or the term ends before it begins */
    PersonFunction(
            long personId,
            FunctionKind kind,
            long municipalityId,
            @Nullable Long locationId,
            Instant validFrom,
            @Nullable Instant validUntil) {
        switch (kind.scope()) {
            case LOCATION -> BadInputException.unless(locationId != null, "location", "people.bad.wantsLocation");
            case MUNICIPALITY -> BadInputException.unless(locationId == null, "location", "people.bad.noLocation");
            case EITHER -> {}
        }
        BadInputException.unless(validUntil == null || validUntil.isAfter(validFrom), "until", "people.bad.until");
        this.personId = personId;
        this.kind = kind;
        this.municipalityId = municipalityId;
        this.locationId = locationId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** Ends it at once; one that was still to begin never begins. One that has ended stays as it was. */
    void end(Instant now) {
        if (validUntil == null || validUntil.isAfter(now)) {
            validUntil = now.isBefore(validFrom) ? validFrom : now;
        }
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    long getPersonId() {
        return personId;
    }

    FunctionKind getKind() {
        return kind;
    }

    long getMunicipalityId() {
        return municipalityId;
    }
}
