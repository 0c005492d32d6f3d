package nl.perspectief.agenda.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.ActionSight;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.LeftWords;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was promised in a municipality, and what became of it, for everybody: only where oversight has switched that on, only
 * what was ever accepted, and nothing of persons (decision 48).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PromiseService {

    public static final int PAGE = 50;

    private static final String COUNTS = """
            select a.theme, a.state, count(*) number, sum(a.ended = 0 and a.due < :today) overdue
            from action a where a.municipality_id = :municipality and a.accepted_at is not null
            group by a.theme, a.state
            """;

    /**
     * No organisation is named with what it has not promised, also when that was stopped since. The deadline with which it
     * was promised is that before the first change of it since the last promise.
     */
    private static final String LIST = """
            select a.number, a.title_en, a.title_nl, a.title_uk, a.text_en, a.text_nl, a.text_uk, a.theme, a.term, a.state, a.ended, a.deadline, a.changed_at,
                if(
            """ + ActionSight.ASKED + """
                , null, o.name) organisation,
                if(a.state = 'PROPOSED', null, (select e.old_deadline from action_event e
                    where e.action_id = a.id and e.kind = 'MOVED' and e.id > (
                        select max(p.id) from action_event p where p.action_id = a.id and p.kind = 'ACCEPTED')
                    order by e.id limit 1)) first_deadline
            from action a left join organisation o on o.id = a.organisation_id
            where a.municipality_id = :municipality and a.accepted_at is not null
            """;

    private static final String ORDER = " order by a.ended, a.due, a.id limit :most offset :skipped";

    private final JdbcClient database;
    private final LeftWords left;
    private final Clock clock;

    PromiseService(JdbcClient database, LeftWords left, Clock clock) {
        this.database = database;
        this.left = left;
        this.clock = clock;
    }

    private record Place(long id, String name) {}

    /**
     * Those that end first on top, and what has ended below.
     *
     * @param page from 1 on, {@value #PAGE} on each
     * @throws NotFoundException for a municipality that isn't there, equally for one that doesn't show this, and for a page
     *     after the last
     */
    public Promises read(String municipalityCode, PromiseFilter filter, int page) {
        var place = place(municipalityCode);
        var counts = counts(place.id());
        var found = counts.stream()
                .filter(filter::takes)
                .mapToLong(PromiseCount::number)
                .sum();
        var pages = Math.max(1, Math.ceilDiv(found, PAGE));
        if (page < 1 || page > pages) {
            throw new NotFoundException("page " + page);
        }
        return new Promises(
                place.name(), clock.instant(), counts, filter, page, (int) pages, list(place.id(), filter, page));
    }

    private Place place(String code) {
        return database.sql("""
                        select y.id, y.name from municipality y join agenda_setting s on s.municipality_id = y.id
                        where y.code = ? and s.public_page
                        """)
                .param(code)
                .query((row, _) -> new Place(row.getLong("id"), row.getString("name")))
                .optional()
                .orElseThrow(() -> new NotFoundException("promises of " + code));
    }

    private List<PromiseCount> counts(long municipalityId) {
        return database.sql(COUNTS)
                .param("municipality", municipalityId)
                .param("today", Dates.day(clock.instant()))
                .query((row, _) -> new PromiseCount(
                        ActionTheme.valueOf(row.getString("theme")),
                        PromiseState.of(ActionState.valueOf(row.getString("state"))),
                        row.getLong("number"),
                        row.getLong("overdue")))
                .list();
    }

    private List<Promise> list(long municipalityId, PromiseFilter filter, int page) {
        var values = new HashMap<String, Object>(
                Map.of("municipality", municipalityId, "most", PAGE, "skipped", (page - 1) * PAGE));
        var theme = filter.theme();
        var state = filter.state();
        values.put("theme", theme == null ? "" : theme.name());
        values.put("state", state == null ? "" : state.action().name());
        return database.sql(LIST
                        + (theme == null ? "" : " and a.theme = :theme")
                        + (state == null ? "" : " and a.state = :state")
                        + ORDER)
                .params(values)
                .query((row, _) -> promise(row))
                .list();
    }

    private Promise promise(ResultSet row) throws SQLException {
        var deadline = Rows.day(row, "deadline");
        var first = Rows.day(row, "first_deadline");
        var number = row.getString("number");
        return new Promise(
                number,
                new ActionText(left.title(Rows.texts(row, "title"), number), Rows.texts(row, "text")),
                ActionTheme.valueOf(row.getString("theme")),
                ActionTerm.valueOf(row.getString("term")),
                PromiseState.of(ActionState.valueOf(row.getString("state"))),
                row.getString("organisation"),
                deadline,
                first == null || first.equals(deadline) ? null : first,
                row.getBoolean("ended") ? Dates.day(Rows.moment(row, "changed_at")) : null);
    }
}
