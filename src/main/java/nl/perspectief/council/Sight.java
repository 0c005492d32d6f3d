package nl.perspectief.council;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import java.util.stream.Stream;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * Which councils a person may see.
 *
 * @param overseen municipalities, of which all are seen
 * @param around locations whose council is seen
 * @param cities municipalities whose council of the city is seen
 */
record Sight(Collection<Long> overseen, Collection<Long> around, Collection<Long> cities) {

    /** As a condition; {@code c} is the council and {@code sight} this record. */
    static final String SEEN = """
             (c.municipalityId in :#{#sight.overseen()}
                or c.locationId in :#{#sight.around()}
                or c.locationId is null and c.municipalityId in :#{#sight.cities()})
            """;

    static Sight of(Standing standing) {
        var asMember = standing.municipalitiesAs(Roles.COUNCIL_MEMBER).stream();
        var asResident = standing.anywhereAs(Roles.RESIDENT).stream();
        return new Sight(
                orNone(standing.municipalitiesAs(Roles.OVERSIGHT)),
                orNone(standing.locationsAs(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.RESIDENT)),
                orNone(Stream.concat(asMember, asResident).collect(toUnmodifiableSet())));
    }

    /** Whether there can be no more than one. */
    boolean isOfOne() {
        return number(overseen) == 0 && number(around) + number(cities) == 1;
    }

    private static long number(Collection<Long> ids) {
        return ids.stream().filter(id -> id != 0).count();
    }
}
