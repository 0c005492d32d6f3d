package nl.perspectief.quality;

import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * Which rounds a person sees: oversight those of its municipality, a manager those of the own locations, a council
 * member the submitted ones of the own location.
 */
record Sight(Collection<Long> overseen, Collection<Long> managed, Collection<Long> represented) {

    static Sight of(Standing standing) {
        return new Sight(
                orNone(standing.municipalitiesAs(Roles.OVERSIGHT)),
                orNone(standing.locationsAs(Roles.LOCATION_MANAGER)),
                orNone(standing.locationsAs(Roles.COUNCIL_MEMBER)));
    }
}
