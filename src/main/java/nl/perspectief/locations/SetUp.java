package nl.perspectief.locations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That the portal was set up, on the screen; its one possible id keeps two from doing so at once. */
@Entity
class SetUp implements Persistable<Integer> {

    private static final int ONLY = 1;

    @Id
    private int id;

    private long municipalityId;

    protected SetUp() {}

    SetUp(long municipalityId) {
        this.id = ONLY;
        this.municipalityId = municipalityId;
    }

    long getMunicipalityId() {
        return municipalityId;
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    /** Always added, never merged into the one that is there. */
    @Override
    public boolean isNew() {
        return true;
    }
}
