package nl.perspectief.agenda;

import static nl.perspectief.security.Standing.orNone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.data.Rows;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Standing;

/** Parts of queries of actions, and what they find. */
final class ActionSql {

    static final String TITLE = " a.title_en, a.title_nl, a.title_uk ";

    static final String COLUMNS =
            TITLE + """
            , a.id, a.number, a.theme, a.term, a.state, a.deadline, a.changed_at, y.code, l.name location,
                ifnull(o.id is not null and not
            """ + ActionSight.NAMED + ", true) unnamed, o.name organisation, p.name person ";

    static final String TABLES = """
             from action a
            join municipality y on y.id = a.municipality_id
            left join organisation o on o.id = a.organisation_id
            left join person p on p.id = a.person_id
            left join location l on l.id = a.location_id
            """;

    /** The one that somebody calls so, if they may see it. */
    static final String NAMED =
            " a.number = :bare and a.municipality_id in (:action_places) and (:code = '' or y.code = :code) and"
                    + ActionSight.SEEN + "order by a.id limit 1";

    private ActionSql() {}

    /** What {@link #NAMED} asks for. */
    static Map<String, Object> named(String said, Standing standing) {
        var values = new HashMap<>(ActionSight.by(standing));
        values.put("action_places", orNone(standing.municipalities()));
        values.put("bare", QuotedNumbers.bare(said));
        values.put("code", QuotedNumbers.municipality(said));
        return values;
    }

    static ActionRow row(ResultSet row, Standing standing, LeftWords left) throws SQLException {
        var named = !row.getBoolean("unnamed");
        var number = QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number"));
        return new ActionRow(
                row.getLong("id"),
                number,
                left.title(Rows.texts(row, "title"), number),
                ActionTheme.valueOf(row.getString("theme")),
                ActionTerm.valueOf(row.getString("term")),
                ActionState.valueOf(row.getString("state")),
                named ? row.getString("organisation") : null,
                named ? row.getString("person") : null,
                !named,
                Rows.day(row, "deadline"),
                row.getString("location"),
                Rows.moment(row, "changed_at"));
    }
}
