package nl.perspectief.agenda;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;

/**
 * Knows how oversight can begin to say what is to be done about things of one kind; the module of that kind implements it.
 * Only oversight reads it: it may name people.
 */
public interface ActionBeginning {

    Thing.Kind kind();

    /**
     * Of the latest of these that somebody may see.
     *
     * @param ids at least one
     */
    Optional<String> of(Standing standing, Collection<Long> ids, Locale language);
}
