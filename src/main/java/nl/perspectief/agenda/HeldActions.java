package nl.perspectief.agenda;

import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds actions for who changes something about them: this row first, and an organisation after it. */
@Component
class HeldActions {

    /** Whether its organisation has nobody here who could speak for it: then oversight does. */
    static final String UNSPOKEN = """
             (a.organisation_id is not null and a.person_id is null and not exists (
                select 1 from organisation_person s
                join person q on q.id = s.person_id and not q.deactivated
                join person_function f on f.person_id = s.person_id and f.municipality_id = a.municipality_id
                    and f.kind = 'PARTNER' and f.valid_from <= utc_timestamp(6)
                    and (f.valid_until is null or f.valid_until > utc_timestamp(6))
                where s.organisation_id = a.organisation_id))
            """;

    private static final String HELD =
            """
            select a.id, a.number, a.version, a.municipality_id, a.state, a.organisation_id, a.person_id, a.deadline, a.needs_text,
                a.municipality_id in (:action_overseen) overseen,
            """ + ActionSight.OWN + " own," + UNSPOKEN + " unspoken from action a where a.id = :id and"
                    + ActionSight.SEEN;

    private final JdbcClient database;
    private final Access access;

    HeldActions(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** @throws NotFoundException unless the user may see it */
    HeldAction hold(String number) {
        var standing = access.standing();
        var id = database.sql("select a.id from action a join municipality y on y.id = a.municipality_id where"
                        + ActionSql.NAMED)
                .params(ActionSql.named(number, standing))
                .query((row, _) -> row.getLong(1))
                .optional()
                .orElseThrow(() -> ActionReader.notFound(number));
        database.sql("select id from action where id = ? for update")
                .param(id)
                .query((row, _) -> row.getLong(1))
                .single();
        return database.sql(HELD)
                .params(ActionSight.by(standing))
                .param("id", id)
                .query((row, _) -> new HeldAction(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getInt("version"),
                        row.getLong("municipality_id"),
                        ActionState.valueOf(row.getString("state")),
                        row.getObject("organisation_id", Long.class),
                        row.getObject("person_id", Long.class),
                        Rows.day(row, "deadline"),
                        row.getBoolean("needs_text"),
                        row.getBoolean("overseen"),
                        row.getBoolean("own") || row.getBoolean("overseen") && row.getBoolean("unspoken"),
                        standing.personId()))
                .optional()
                .orElseThrow(() -> ActionReader.notFound(number));
    }
}
