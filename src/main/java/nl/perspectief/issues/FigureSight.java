package nl.perspectief.issues;

import static nl.perspectief.security.FunctionKind.COUNCIL_CHAIR;
import static nl.perspectief.security.FunctionKind.COUNCIL_SECRETARY;
import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * Which reports somebody has figures of: those that everybody at the location may read, and those that the person
 * handles; so a number never tells of a report that its reader may not know of. Own ones that nobody else at the location
 * may read are left out, so that all members of a council have the same figures. Confidential ones are in none.
 *
 * @param municipalities in which there is anything
 * @param overseen municipalities
 * @param cities municipalities of whose city council the person is: of these, what is shown at each location
 * @param around locations of whose council the person is, or that the person manages
 * @param managed locations
 * @param chaired locations of whose council the person is chair or secretary
 */
record FigureSight(
        Collection<Long> municipalities,
        Collection<Long> overseen,
        Collection<Long> cities,
        Collection<Long> around,
        Collection<Long> managed,
        Collection<Long> chaired) {

    /** What is counted at all: what was merged is counted where it went. {@code r} is the report. */
    static final String COUNTED = " r.visibility <> 'CONFIDENTIAL' and r.state <> 'MERGED' ";

    /** Who may know of it. */
    static final String AUDIENCE = "if(r.visibility = 'LOCATION', 'EVERYBODY', r.route)";

    /** Of a whole municipality, of an audience. */
    private static final String WIDE =
            "(%1$s.municipality_id in (:overseen) or %2$s = 'EVERYBODY' and %1$s.municipality_id in (:cities))";

    /** Of a location, of an audience. */
    private static final String NARROW = """
            (%2$s = 'EVERYBODY' and %1$s.location_id in (:around)
                or %2$s = 'LOCATION_MANAGER' and %1$s.location_id in (:managed)
                or %2$s = 'COUNCIL' and %1$s.location_id in (:chaired))
            """;

    static final String WIDE_FIGURES = WIDE.formatted("f", "f.audience");
    static final String NARROW_FIGURES = NARROW.formatted("f", "f.audience");
    static final String REPORTS = "(" + WIDE.formatted("r", AUDIENCE) + " or " + NARROW.formatted("r", AUDIENCE) + ")";

    static FigureSight of(Standing standing) {
        return new FigureSight(
                orNone(standing.anywhereAs(Roles.OVERSIGHT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER)),
                orNone(standing.municipalitiesAs(Roles.OVERSIGHT)),
                orNone(standing.municipalitiesAs(Roles.COUNCIL_MEMBER)),
                orNone(standing.locationsAs(Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER)),
                orNone(standing.locationsAs(Roles.LOCATION_MANAGER)),
                orNone(standing.locationsHolding(COUNCIL_CHAIR, COUNCIL_SECRETARY)));
    }

    /** The same without what a city council has: its members read no list of a location's reports. */
    FigureSight ofLocations() {
        return new FigureSight(municipalities, overseen, orNone(Set.of()), around, managed, chaired);
    }

    /** Whether it is of a whole municipality. */
    boolean isWide() {
        return wide().stream().anyMatch(id -> id > 0);
    }

    /** Whether it is of single locations. */
    boolean isNarrow() {
        return around.stream().anyMatch(id -> id > 0);
    }

    Collection<Long> wide() {
        var wide = new HashSet<>(overseen);
        wide.addAll(cities);
        return wide;
    }

    /** As the conditions name them. */
    Map<String, Object> parameters() {
        return Map.of(
                "municipalities", municipalities,
                "overseen", overseen,
                "cities", cities,
                "around", around,
                "managed", managed,
                "chaired", chaired);
    }
}
