package nl.perspectief.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.perspectief.security.Standing.orNone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.Action.May;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Standing;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actions as somebody sees them, each thing in one statement. */
@Component
class ActionReader {

    /** Those that end first on top; without a deadline last, and what has ended below. */
    private static final String ORDER = " order by a.ended, a.due, a.id limit :most offset :skipped";

    private static final String BY_DUE = " order by a.due, a.id limit :most offset :skipped";

    private static final String WHOLE = "select" + ActionSql.COLUMNS + """
            , a.version, a.municipality_id, a.organisation_id, a.person_id, a.location_id, a.first_step,
                a.first_step_language, a.needs_text, a.text_en, a.text_nl, a.text_uk,
            """ + ByWhom.of("a", ByWhom.TAKEN_OUT) + ","
            + ByWhom.of("a", ByWhom.TRANSLATED) + "," + ActionSight.OWN
            + " own, a.municipality_id in (:action_overseen) overseen," + HeldActions.UNSPOKEN
            + " unspoken" + ActionSql.TABLES + " where" + ActionSql.NAMED;

    private static final String MOST_PRESSING = " order by a.due, a.id limit :most)";

    private static final String WAITING =
            "(select 'OWN' waits, a.due," + ActionSql.COLUMNS + ActionSql.TABLES + " where"
                    + ActionSight.OWN + " and a.ended = 0 and (a.state = 'PROPOSED' or a.due <= :soon)" + MOST_PRESSING
                    + " union all (select 'OVERDUE' waits, a.due," + ActionSql.COLUMNS + ActionSql.TABLES
                    // unknown for an action of nobody by name
                    + " where a.municipality_id in (:action_overseen) and not ifnull(" + ActionSight.OWN
                    + ", false) and a.ended = 0 and a.due < :today" + MOST_PRESSING
                    // nobody can accept these before oversight says whose they are, and until when
                    + " union all (select 'UNSETTLED' waits, a.due," + ActionSql.COLUMNS + ActionSql.TABLES
                    + " where a.municipality_id in (:action_overseen) and not ifnull(" + ActionSight.OWN
                    + ", false) and a.state = 'PROPOSED' and (a.organisation_id is null or a.deadline is null)"
                    + MOST_PRESSING + " order by due, id";

    /** Why an action waits for the reader. */
    private enum Waits {
        OWN,
        OVERDUE,
        UNSETTLED
    }

    /**
     * Whom an organisation named when it promised, as an action may begin with, oversight and that organisation read. One that
     * was asked and promised nothing is named to nobody else.
     */
    private static final String LINES = """
            select e.id, e.kind, e.happened_at, if(
            """ + ActionSight.INSIDE + """
                , p.name, null) person, if(
            """ + ActionSight.INSIDE
            + " or e.kind = 'ASSIGNED' and" + OrganisationSight.promised("e") + " or"
            + OrganisationSight.HAD_PROMISED + """
                , o.name, null) organisation, e.old_deadline, e.new_deadline,
                e.text, if(e.kind <> 'PROPOSED' or a.municipality_id in (:action_overseen)
                    or a.organisation_id = (
                        select f.organisation_id from action_event f
                        where f.action_id = a.id and f.kind = 'ASSIGNED' order by f.id limit 1) and
            """ + ActionSight.OWN + """
                , e.language, null) language,
            """ + ByWhom.of("e", ByWhom.TAKEN_OUT) + """
            from action_event e
            join action a on a.id = e.action_id
            left join person p on p.id = e.person_id
            left join organisation o on o.id = e.organisation_id
            where e.action_id = :action and e.id < :before order by e.id desc limit :most
            """;

    private final JdbcClient database;
    private final LeftWords left;
    private final Clock clock;

    ActionReader(JdbcClient database, LeftWords left, Clock clock) {
        this.database = database;
        this.left = left;
        this.clock = clock;
    }

    List<ActionRow> rows(Standing standing, ActionFilter filter, Pageable page) {
        return rows(standing, filter, page, ORDER);
    }

    /** By deadline, whether they have ended or not. */
    List<ActionRow> byDue(Standing standing, ActionFilter filter, Pageable page) {
        return rows(standing, filter, page, BY_DUE);
    }

    /** The first of each state. */
    List<ActionRow> board(Standing standing, ActionFilter filter, int most) {
        var each = "(select a.due," + ActionSql.COLUMNS + ActionSql.TABLES + " where" + condition(filter)
                + " and a.state = '%s' order by a.ended, a.due, a.id limit :most)";
        var sql = Arrays.stream(ActionState.values())
                .map(state -> each.formatted(state.name()))
                .collect(joining(" union all ", "", " order by due, id"));
        return database.sql(sql)
                .params(values(standing, filter))
                .param("most", most)
                .query((row, _) -> ActionSql.row(row, standing, left))
                .list();
    }

    private List<ActionRow> rows(Standing standing, ActionFilter filter, Pageable page, String order) {
        return database.sql("select" + ActionSql.COLUMNS + ActionSql.TABLES + " where" + condition(filter) + order)
                .params(values(standing, filter))
                .params(Paging.of(page))
                .query((row, _) -> ActionSql.row(row, standing, left))
                .list();
    }

    /** Of one municipality, as everybody there may read it; not what another organisation is asked for now. */
    List<ActionRow> promised(Standing standing, long municipalityId, int most) {
        return database.sql("select" + ActionSql.COLUMNS + ActionSql.TABLES
                        + " where a.municipality_id = :municipality and a.state in ('ACCEPTED', 'UNDER_WAY', 'DONE')"
                        + " order by a.ended, a.due, a.id limit :most")
                .params(ActionSight.by(standing))
                .param("municipality", municipalityId)
                .param("most", most)
                .query((row, _) -> ActionSql.row(row, standing, left))
                .list();
    }

    long count(Standing standing, ActionFilter filter) {
        return database.sql("select count(*)" + ActionSql.TABLES + " where" + condition(filter))
                .params(values(standing, filter))
                .query(Long.class)
                .single();
    }

    /** @param most of each kind */
    WaitingActions waiting(Standing standing, int most) {
        var today = Dates.day(clock.instant());
        var found = database
                .sql(WAITING)
                .params(ActionSight.by(standing))
                .param("today", today)
                .param("soon", today.plusDays(Reminders.DAYS_BEFORE))
                .param("most", most)
                .query((row, _) -> Map.entry(Waits.valueOf(row.getString("waits")), ActionSql.row(row, standing, left)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new WaitingActions(
                found.getOrDefault(Waits.OWN, List.of()),
                found.getOrDefault(Waits.OVERDUE, List.of()),
                found.getOrDefault(Waits.UNSETTLED, List.of()));
    }

    private static String condition(ActionFilter filter) {
        return " a.municipality_id in (:action_places) and" + ActionSight.SEEN
                + (filter.state() == null ? "" : " and a.state = :state")
                + (filter.theme() == null ? "" : " and a.theme = :theme")
                + (filter.term() == null ? "" : " and a.term = :term")
                + (filter.organisationId() == null
                        ? ""
                        : " and a.organisation_id = :organisation and" + ActionSight.NAMED)
                + (filter.locationCode() == null ? "" : " and l.code = :location")
                + (filter.overdue() ? " and a.ended = 0 and a.due < :today" : "");
    }

    private Map<String, Object> values(Standing standing, ActionFilter filter) {
        var values = new HashMap<>(ActionSight.by(standing));
        var state = filter.state();
        var theme = filter.theme();
        var term = filter.term();
        var organisation = filter.organisationId();
        var location = filter.locationCode();
        values.put("action_places", orNone(standing.municipalities()));
        values.put("state", state == null ? "" : state.name());
        values.put("theme", theme == null ? "" : theme.name());
        values.put("term", term == null ? "" : term.name());
        values.put("organisation", organisation == null ? 0 : organisation);
        values.put("location", location == null ? "" : location);
        values.put("today", Dates.day(clock.instant()));
        return values;
    }

    /**
     * With its latest lines.
     *
     * @throws NotFoundException unless somebody may see it
     */
    Action find(Standing standing, String number) {
        return database.sql(WHOLE)
                .params(ActionSql.named(number, standing))
                .query((row, _) -> action(row, standing))
                .optional()
                .orElseThrow(() -> notFound(number));
    }

    private Action action(ResultSet row, Standing standing) throws SQLException {
        var id = row.getLong("id");
        var found = ActionSql.row(row, standing, left);
        var overseen = row.getBoolean("overseen");
        var own = row.getBoolean("own");
        var taken = ByWhom.read(row, ByWhom.TAKEN_OUT);
        var forOthers = !own && overseen && row.getBoolean("unspoken");
        return new Action(
                id,
                found,
                row.getInt("version"),
                row.getLong("municipality_id"),
                new ActionText(found.title(), Rows.texts(row, "text")),
                found.unnamed() ? null : row.getObject("organisation_id", Long.class),
                found.unnamed() ? null : row.getObject("person_id", Long.class),
                row.getObject("location_id", Long.class),
                Rows.words(row, "first_step", "first_step_language"),
                row.getBoolean("needs_text"),
                taken,
                ByWhom.read(row, ByWhom.TRANSLATED),
                List.of(),
                forOthers,
                may(found, overseen, own || forOthers, taken != null));
    }

    /** As {@link HeldAction} allows it. */
    private static May may(ActionRow row, boolean overseen, boolean responsible, boolean taken) {
        var running = row.state().isRunning();
        var accepted = running && row.state() != ActionState.PROPOSED;
        return new May(
                overseen && running,
                overseen && running,
                responsible && row.state() == ActionState.PROPOSED && row.deadline() != null,
                responsible && row.state() == ActionState.PROPOSED,
                responsible && accepted,
                responsible && accepted,
                overseen && !running && !taken && !row.title().missing().isEmpty(),
                overseen && !running && !taken,
                overseen);
    }

    /** @param before of the line after them; the latest for the highest there can be */
    List<ActionLine> lines(Standing standing, long actionId, long before) {
        return database.sql(LINES)
                .params(ActionSight.by(standing))
                .param("action", actionId)
                .param("before", before)
                .param("most", Action.LINES)
                .query((row, _) -> new ActionLine(
                        row.getLong("id"),
                        ActionEventKind.valueOf(row.getString("kind")),
                        Rows.moment(row, "happened_at"),
                        row.getString("person"),
                        row.getString("organisation"),
                        Rows.day(row, "old_deadline"),
                        Rows.day(row, "new_deadline"),
                        Rows.words(row, "text", "language"),
                        ByWhom.read(row, ByWhom.TAKEN_OUT)))
                .list()
                .reversed();
    }

    static NotFoundException notFound(String number) {
        return new NotFoundException("action " + number);
    }
}
