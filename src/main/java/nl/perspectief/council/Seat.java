package nl.perspectief.council;

import static nl.perspectief.security.FunctionKind.COUNCIL_CHAIR;
import static nl.perspectief.security.FunctionKind.COUNCIL_SECRETARY;

import java.util.Set;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * What somebody is to a council at this moment.
 *
 * @param member chair and secretary are members too
 * @param resident of the location, for the city's council of any of its locations: who votes where all residents do
 * @param manager of the location
 * @param oversight of the municipality
 */
public record Seat(
        boolean member, boolean chair, boolean secretary, boolean resident, boolean manager, boolean oversight) {

    /** Of the signed-in user, or of whoever else's standing it is; without a statement. */
    public static Seat of(Standing standing, Council council) {
        var locationId = council.locationId();
        return new Seat(
                holds(standing, council, FunctionKind.COUNCIL_MEMBER, COUNCIL_CHAIR, COUNCIL_SECRETARY),
                holds(standing, council, COUNCIL_CHAIR),
                holds(standing, council, COUNCIL_SECRETARY),
                locationId == null
                        ? standing.anywhereAs(Roles.RESIDENT).contains(council.municipalityId())
                        : standing.locationsAs(Roles.RESIDENT).contains(locationId),
                locationId != null && standing.manages(locationId),
                standing.oversees(council.municipalityId()));
    }

    /** Whether the council's regulation and what it has open are this person's to keep. */
    public boolean leads() {
        return chair || secretary;
    }

    private static boolean holds(Standing standing, Council council, FunctionKind... anyOf) {
        Set<Long> places =
                council.isOfCity() ? standing.municipalitiesHolding(anyOf) : standing.locationsHolding(anyOf);
        var locationId = council.locationId();
        return places.contains(locationId == null ? council.municipalityId() : locationId);
    }
}
