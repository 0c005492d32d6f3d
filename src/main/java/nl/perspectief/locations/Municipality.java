package nl.perspectief.locations;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The boundary that nobody looks across. */
@Entity
class Municipality {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Municipality() {}

    Municipality(String code, String name) {
        this.code = code;
        this.name = name;
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }
}
