package nl.perspectief.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** For queries of modules above that ask whether something came of a thing; {@link Trail} writes them. */
@Entity
@Immutable
class TrailLink {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Thing.Kind fromKind;

    private long fromId;

    @SuppressWarnings("NullAway.Init") // JPA
    protected TrailLink() {}

    long getId() {
        return id;
    }

    Thing getFrom() {
        return new Thing(fromKind, fromId);
    }
}
