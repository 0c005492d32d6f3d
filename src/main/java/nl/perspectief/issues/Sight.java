package nl.perspectief.issues;

import static nl.perspectief.security.FunctionKind.CONFIDENTIAL_CONTACT;
import static nl.perspectief.security.FunctionKind.COUNCIL_CHAIR;
import static nl.perspectief.security.FunctionKind.COUNCIL_SECRETARY;
import static nl.perspectief.security.Standing.orNone;

import java.util.Collection;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * Which reports a person may read, and which of them handle. Every query on reports has one of the conditions below;
 * in each, {@code r} is the report and {@code sight} this record.
 *
 * @param personId the reader
 * @param several whether the reader has to do with more than one municipality, each of which numbers its own reports
 * @param home municipalities in which the reader may have reported something
 * @param around locations whose open reports the reader sees
 * @param managed locations
 * @param chaired locations of whose council the reader is chair or secretary
 * @param overseen municipalities
 * @param entrusted municipalities whose confidential contact the reader is
 */
record Sight(
        long personId,
        boolean several,
        Collection<Long> home,
        Collection<Long> around,
        Collection<Long> managed,
        Collection<Long> chaired,
        Collection<Long> overseen,
        Collection<Long> entrusted) {

    /** The reader's own. */
    static final String OWN = """
             (r.reporterId = :#{#sight.personId()} and r.municipalityId in :#{#sight.home()})
            """;

    /**
     * A confidential contact who also manages the location is its manager. So is who has managed it at any time since
     * the report, which may be about them, and never learns of it later either.
     */
    static final String TRUSTED = """
             (r.municipalityId in :#{#sight.entrusted()} and not exists (
                    select 1 from PersonFunction own
                    where own.personId = :#{#sight.personId()} and own.kind = LOCATION_MANAGER
                        and own.locationId = r.locationId and (own.validUntil is null or own.validUntil > r.reportedAt)))
            """;

    /** Those that the reader handles, and may know all of. */
    static final String HANDLED = """
             (r.visibility <> CONFIDENTIAL and (
                    r.municipalityId in :#{#sight.overseen()}
                    or r.route = LOCATION_MANAGER and r.locationId in :#{#sight.managed()}
                    or r.route = COUNCIL and r.locationId in :#{#sight.chaired()})
                or r.visibility = CONFIDENTIAL and
            """ + TRUSTED + ")";

    /** Those of which the reader may know the persons and the words. */
    static final String KNOWN = "(" + HANDLED + " or " + OWN + ")";

    /** All that the reader may know of. */
    static final String SEEN = "(" + KNOWN + """
             or r.visibility = LOCATION and r.locationId in :#{#sight.around()})
            """;

    /** A report's number as the reader is told it; that of a confidential one is nowhere else. */
    String named(String municipality, IssueReport report) {
        return several && !report.isConfidential() ? municipality + ':' + report.getNumber() : report.getNumber();
    }

    static Sight of(Standing standing) {
        return new Sight(
                standing.personId(),
                standing.municipalities().size() > 1,
                orNone(standing.anywhereAs(Roles.RESIDENT, Roles.COUNCIL_MEMBER)),
                orNone(standing.locationsAs(Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER)),
                orNone(standing.locationsAs(Roles.LOCATION_MANAGER)),
                orNone(standing.locationsHolding(COUNCIL_CHAIR, COUNCIL_SECRETARY)),
                orNone(standing.municipalitiesAs(Roles.OVERSIGHT)),
                orNone(standing.municipalitiesHolding(CONFIDENTIAL_CONTACT)));
    }
}
