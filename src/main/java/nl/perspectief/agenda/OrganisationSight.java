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

    /** Whether what was asked of an organisation by {@code e} was promised by it, before it was another's or nobody's. */
    static final String PROMISED = """
             exists (select 1 from action_event c where c.action_id = e.action_id and c.kind = 'ACCEPTED' and c.id > e.id
                and not exists (select 1 from action_event w where w.action_id = e.action_id and w.id > e.id and w.id < c.id
                    and w.kind in ('ASSIGNED', 'DECLINED', 'RELEASED')))
            """;

    /** {@code g} is the organisation. */
    static final String SEEN = """
             (g.municipality_id in (:asking) or g.municipality_id in (:reading) and (exists (
                    select 1 from action d where d.organisation_id = g.id and d.accepted_at is not null)
                    or exists (select 1 from action_event e where e.organisation_id = g.id and e.kind = 'ASSIGNED' and
            """ + PROMISED + """
                    ))
                or g.municipality_id in (:action_partner) and g.id in (
                    select o.organisation_id from organisation_person o where o.person_id = :action_me))
            """;

    private OrganisationSight() {}

    /** What the conditions ask for. */
    static Map<String, Object> by(Standing standing) {
        var values = new HashMap<>(ActionSight.by(standing));
        values.put("reading", orNone(ActionSight.reading(standing)));
        values.put("asking", orNone(standing.anywhereAs(Roles.OVERSIGHT, Roles.EXPERT)));
        return values;
    }
}
