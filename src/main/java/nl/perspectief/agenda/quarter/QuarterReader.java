package nl.perspectief.agenda.quarter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to the actions of a municipality, one action after the other: however many there are, the history of
 * one is held at a time, and of each list no more than was asked for.
 */
@Component
class QuarterReader {

    private static final int AT_ONCE = 2_000;

    /**
     * What ended before the quarter has nothing to say in it. Titles come with the first thing that happens to each action,
     * which is that it is proposed, and words with the last.
     */
    private static final String EVENTS = """
            select a.id, y.code, a.number, a.deadline, a.theme, a.term, e.kind, e.happened_at, o.name organisation,
                e.old_deadline, e.new_deadline, e.old_theme, e.new_theme, e.old_term, e.new_term,
                if(e.kind = 'PROPOSED', a.title_en, '') title_en, if(e.kind = 'PROPOSED', a.title_nl, '') title_nl,
                if(e.kind = 'PROPOSED', a.title_uk, '') title_uk, if(e.ends, e.text, '') text,
                if(e.ends, e.language, null) language
            from action a
            join municipality y on y.id = a.municipality_id
            join action_event e on e.action_id = a.id
            left join organisation o on o.id = e.organisation_id
            where a.municipality_id = :municipality and a.proposed_at < :until
                and (a.ended = 0 or a.changed_at >= :from)
            order by a.id, e.id
            """;

    private final JdbcClient database;

    QuarterReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * An action in a list.
     *
     * @param words why it was stopped, or what was done; null for what has not ended until today
     */
    record Listed(
            QuarterStanding standing,
            String number,
            String code,
            Texts title,
            @Nullable Words words) {}

    /** What there is of all actions. */
    static final class Found {

        final Map<QuarterPart, Long> counts = new EnumMap<>(QuarterPart.class);
        final Map<QuarterPart, List<Long>> lists = new EnumMap<>(QuarterPart.class);
        final Map<Long, Listed> listed = new TreeMap<>();
        long inTime;

        private void add(long actionId, Listed action, int most) {
            var standing = action.standing();
            var parts = standing.parts();
            if (parts.contains(QuarterPart.DONE) && standing.inTime()) {
                inTime++;
            }
            for (var part : parts) {
                counts.merge(part, 1L, Long::sum);
                var list = lists.computeIfAbsent(part, _ -> new ArrayList<>());
                if (list.size() < most) {
                    list.add(actionId);
                    listed.put(actionId, action);
                }
            }
        }
    }

    /** An action whose history is being read. */
    private static final class Begun {

        private final long id;
        private final String number;
        private final String code;
        private final Texts title;
        private final QuarterStanding.LatestFacts latest;
        private final List<QuarterEvent> events = new ArrayList<>();
        private @Nullable Words words;

        private Begun(ResultSet row) throws SQLException {
            id = row.getLong("id");
            number = row.getString("number");
            code = row.getString("code");
            title = Rows.texts(row, "title");
            latest = new QuarterStanding.LatestFacts(
                    Rows.day(row, "deadline"),
                    ActionTheme.valueOf(row.getString("theme")),
                    ActionTerm.valueOf(row.getString("term")));
        }

        private void add(ResultSet row) throws SQLException {
            events.add(event(row));
            words = Rows.words(row, "text", "language");
        }
    }

    /**
     * @param until the first moment after what counts
     * @param asOf the day on which a deadline before it has passed
     * @param most of each list
     */
    Found read(long municipalityId, Instant from, Instant until, LocalDate asOf, int most) {
        var reading = new Object() {
            private final Found found = new Found();
            private @Nullable Begun one;

            private void next(ResultSet row) throws SQLException {
                var begun = one;
                if (begun == null || begun.id != row.getLong("id")) {
                    end();
                    begun = new Begun(row);
                    one = begun;
                }
                begun.add(row);
            }

            private void end() {
                var ended = one;
                if (ended != null) {
                    var standing = new QuarterStanding(from, until, asOf, ended.latest, ended.events);
                    found.add(ended.id, new Listed(standing, ended.number, ended.code, ended.title, ended.words), most);
                }
            }
        };
        database.sql(EVENTS)
                .withFetchSize(AT_ONCE)
                .param("municipality", municipalityId)
                .param("from", Dates.utc(from))
                .param("until", Dates.utc(until))
                .query(reading::next);
        reading.end();
        return reading.found;
    }

    private static QuarterEvent event(ResultSet row) throws SQLException {
        return new QuarterEvent(
                ActionEventKind.valueOf(row.getString("kind")),
                Rows.moment(row, "happened_at"),
                row.getString("organisation"),
                Rows.day(row, "old_deadline"),
                Rows.day(row, "new_deadline"),
                theme(row.getString("old_theme")),
                theme(row.getString("new_theme")),
                term(row.getString("old_term")),
                term(row.getString("new_term")));
    }

    private static @Nullable ActionTheme theme(@Nullable String name) {
        return name == null ? null : ActionTheme.valueOf(name);
    }

    private static @Nullable ActionTerm term(@Nullable String name) {
        return name == null ? null : ActionTerm.valueOf(name);
    }
}
