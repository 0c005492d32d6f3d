package nl.perspectief.locations;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One shelter. */
@Entity
class Location {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long municipalityId;
    private String code;
    private String name;
    private String street;
    private String postcode;
    private String city;
    private int capacity;
    private int residents;

    @Enumerated(EnumType.STRING)
    private BuildingKind buildingKind;

    private LocalDate openSince;
    private @Nullable LocalDate openUntil;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Location() {}

    @SuppressWarnings("NullAway.Init") // all set by describe
    Location(long municipalityId, LocationDraft draft) {
        this.municipalityId = municipalityId;
        describe(draft);
    }

    final void describe(LocationDraft draft) {
        code = draft.code();
        name = draft.name();
        street = draft.street();
        postcode = draft.postcode();
        city = draft.city();
        capacity = draft.capacity();
        residents = draft.residents();
        buildingKind = draft.buildingKind();
        openSince = draft.openSince();
        openUntil = draft.openUntil();
    }

    LocationDraft draft() {
        return new LocationDraft(
                code, name, street, postcode, city, capacity, residents, buildingKind, openSince, openUntil);
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    int getVersion() {
        return version;
    }

    long getMunicipalityId() {
        return municipalityId;
    }

    String getCode() {
        return code;
    }
}
