package nl.perspectief.agenda;

import static nl.perspectief.security.Standing.orNone;

import java.util.Map;
import java.util.Set;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * Who may see an action, also as a part of queries of the modules above: oversight all of its municipality, a partner those
 * of their organisation, who is named as responsible that one, and everybody else who has a function there what was ever
 * accepted.
 */
public final class ActionSight {

    /** For services: a partner, who reads few, and those who read what was accepted. */
    static final String READERS = "hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '"
            + Roles.OVERSIGHT + "', '" + Roles.RESIDENT + "', '" + Roles.EXPERT + "', '" + Roles.PARTNER + "')";

    public static final String OVERSIGHT = "hasRole('" + Roles.OVERSIGHT + "')";

    /** Those who can be responsible. */
    static final String RESPONSIBLE =
            "hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.OVERSIGHT + "', '" + Roles.PARTNER + "')";

    /** Whether it is the user's to do; {@code a} is the action. */
    static final String OWN = """
             (a.municipality_id in (:action_staff) and a.person_id = :action_me
                or a.municipality_id in (:action_partner) and a.organisation_id in (
                    select o.organisation_id from organisation_person o where o.person_id = :action_me))
            """;

    /** {@code a} is the action. */
    public static final String SEEN = " (a.municipality_id in (:action_overseen)"
            + " or a.municipality_id in (:action_reading) and a.accepted_at is not null or" + OWN + ") ";

    /** Who reads the names of those who did something to it: others read which organisation. */
    static final String INSIDE = " (a.municipality_id in (:action_overseen) or" + OWN + ") ";

    /** Whether its organisation is only asked, or was when it was stopped: it promised nothing. */
    public static final String ASKED = """
             (a.state = 'PROPOSED' or a.state = 'STOPPED' and (select w.kind from action_event w
                where w.action_id = a.id and w.kind in ('ASSIGNED', 'ACCEPTED') order by w.id desc limit 1) = 'ASSIGNED')
            """;

    /** Who reads which organisation has it, and who there: all who see it, but not while that one is only asked. */
    static final String NAMED = " (" + INSIDE + " or not" + ASKED + ") ";

    private ActionSight() {}

    /** What the conditions ask for. */
    public static Map<String, Object> by(Standing standing) {
        return Map.of(
                "action_overseen",
                orNone(standing.municipalitiesAs(Roles.OVERSIGHT)),
                "action_reading",
                orNone(reading(standing)),
                "action_staff",
                orNone(standing.anywhereAs(Roles.OVERSIGHT, Roles.LOCATION_MANAGER, Roles.PARTNER)),
                "action_partner",
                orNone(standing.municipalitiesAs(Roles.PARTNER)),
                "action_me",
                standing.personId());
    }

    /** Where the user reads what was accepted. */
    static Set<Long> reading(Standing standing) {
        return standing.anywhereAs(
                Roles.OVERSIGHT, Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.RESIDENT, Roles.EXPERT);
    }
}
