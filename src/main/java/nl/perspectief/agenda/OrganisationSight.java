package nl.perspectief.agenda;

import static nl.perspectief.security.Standing.orNone;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;

/**
 * Who may see an organisation: a partner the own one; oversight and those who lead sessions all of their municipality;
 * everybody else there those that promised something, also what another one has since, but not those that were only asked,
 * as anybody's name may have been typed as that of one.
 */
final class OrganisationSight {

    /** Whether what {@code e} took from an organisation had been promised by it. */
    static final String HAD_PROMISED = """
             e.kind in ('DECLINED', 'RELEASED') and (select w.kind from action_event w where w.action_id = e.action_id
                and w.id < e.id and w.kind in ('ASSIGNED', 'ACCEPTED') order by w.id desc limit 1) = 'ACCEPTED'
            """;

    /** {@code g} is the organisation. */
    static final String SEEN = """
             (g.municipality_id in (:asking) or g.municipality_id in (:reading) and (exists (
                    select 1 from action d where d.organisation_id = g.id and d.state in ('ACCEPTED', 'UNDER_WAY', 'DONE'))
                    or exists (select 1 from action_event e where e.organisation_id = g.id and e.kind = 'ASSIGNED' and
            """ + promised("e") + """
                    ))
                or g.municipality_id in (:action_partner) and g.id in (
                    select o.organisation_id from organisation_person o where o.person_id = :action_me))
            """;

    private OrganisationSight() {}

    /** Whether what an organisation was asked for by this event was promised by it, before it was another's or nobody's. */
    static String promised(String event) {
        return """
                 exists (select 1 from action_event c where c.action_id = %1$s.action_id and c.kind = 'ACCEPTED'
                    and c.id > %1$s.id and not exists (select 1 from action_event w where w.action_id = %1$s.action_id
                        and w.id > %1$s.id and w.id < c.id and w.kind in ('ASSIGNED', 'DECLINED', 'RELEASED')))
                """.formatted(event);
    }

    /** What the conditions ask for. */
    static Map<String, Object> by(Standing standing) {
        var values = new HashMap<>(ActionSight.by(standing));
        values.put("reading", orNone(ActionSight.reading(standing)));
        values.put("asking", orNone(standing.anywhereAs(Roles.OVERSIGHT, Roles.EXPERT)));
        return values;
    }
}
