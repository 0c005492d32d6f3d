package nl.perspectief.trail;

import java.util.Map;
import java.util.Optional;
import nl.perspectief.base.text.Texts;
import nl.perspectief.security.Standing;

/** Knows the things of one kind; the module of that kind implements it. */
public interface TrailSource {

    Thing.Kind kind();

    /** Those of its things that somebody may see. */
    Sight sight(Standing standing);

    /** The one that somebody may see and calls so. */
    Optional<Long> named(Standing standing, String name);

    /**
     * Its address within the portal, without the leading slash.
     *
     * @param name as its reader says it
     */
    String path(String name);

    /**
     * As it is read.
     *
     * @param name as its reader says it
     */
    default Texts title(Texts stored, String name) {
        return stored;
    }

    /** The column in which {@link #sight} has what says more to people than its name; {@code null} for none. */
    default String called() {
        return "null";
    }

    /**
     * Whether it is of that location, so that a motion of the location's council may come of it.
     *
     * @param id of one that somebody may see
     */
    default boolean concerns(long id, long locationId) {
        return false;
    }

    /**
     * A query of what is known of its things to who may not see them: {@code id} and {@code glimpse}, a {@link Glimpse}, of
     * those of which the id is in {@code (:ids)}; empty for nothing.
     */
    default Optional<String> glimpses() {
        return Optional.empty();
    }

    /**
     * A query, so that things of all kinds are read in one statement.
     *
     * @param sql finds {@code id}, the {@code code} of the municipality (null where no name begins with it), {@code number}
     *     as people say it there, {@code title_en}, {@code title_nl}, {@code title_uk}, {@code state}, the key of the words for how far it is (null
     *     for what only is), and {@code done_at}, when it
     *     came to its end; of those of which the id is in {@code (:ids)}, for which {@link TrailService} puts a query
     * @param values of its other parameters, whose names begin with the kind's
     */
    record Sight(String sql, Map<String, Object> values) {

        public Sight {
            values = Map.copyOf(values);
        }
    }
}
