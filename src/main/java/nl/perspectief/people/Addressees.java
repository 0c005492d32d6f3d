package nl.perspectief.people;

import java.util.Optional;

/** Who can be written to without being signed in. */
public interface Addressees {

    /** @return empty for somebody whose account is deactivated */
    Optional<Addressee> find(long personId);
}
