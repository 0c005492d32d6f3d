package nl.perspectief.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.experts.Insights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a session as its table sees it, in two statements, or three with the insights, however much is on it. */
@Component
class BoardReader {

    private static final String GIVERS = """
             (select count(distinct d.participant_id) from session_dot d
                join session_participant a on a.id = d.participant_id and a.party = '%s'
                where a.session_id = s.id)
            """;

    private static final String HEAD =
            """
            select s.id, s.title, s.language, s.step, s.dots, s.shown_theme, s.apart, s.pool_id, s.leader_id, s.join_code, l.name,
                ifnull(s.people, (select count(*) from session_participant a
                    where a.session_id = s.id and a.out_at is null)) people,
                (select group_concat(a.id) from session_participant a
                    where a.session_id = s.id and a.out_at is not null) gone,
            """ + GIVERS.formatted(Party.RESIDENT) + " residents," + GIVERS.formatted(Party.PARTNER)
                    + " partners from pool_session s join person l on l.id = s.leader_id where s.id = ?";

    /** The themes of the pool too, in rows without an idea where there is none. */
    private static final String IDEAS = """
            select t.id theme_id, t.retired, t.name_en, t.name_nl, t.name_uk, i.id, i.text, i.language, i.text_en, i.text_nl, i.text_uk,
                i.joined_to,
                coalesce(r.dots, g.dots, 0) dots,
                if(r.idea_id is null, ifnull(g.residents, 0), r.residents) residents,
                if(r.idea_id is null, ifnull(g.dots - g.residents, 0), r.partners) partners,
                p.title, p.theme action_theme, p.term, p.organisation, p.person, p.first_step
            from pool_session s
            join pool_theme t on t.pool_id = s.pool_id
            left join session_idea i on i.session_id = s.id and i.theme_id = t.id
            left join session_result r on r.idea_id = i.id
            left join session_promise p on p.idea_id = i.id and not p.taken_back
            left join (
                select d.idea_id, count(*) dots, sum(a.party = 'RESIDENT') residents
                from session_dot d join session_participant a on a.id = d.participant_id
                where d.session_id = :session group by d.idea_id) g on g.idea_id = i.id
            where s.id = :session order by i.id, t.id
            """;

    private final JdbcClient database;
    private final Insights insights;

    BoardReader(JdbcClient database, Insights insights) {
        this.database = database;
        this.insights = insights;
    }

    /**
     * A session with what is not on its table.
     *
     * @param code null once it is closed
     */
    record Whole(
            Board board,
            long poolId,
            long leaderId,
            String leaderName,
            @Nullable String code) {}

    /** @throws NotFoundException when there is no such session */
    Board read(long sessionId) {
        return whole(sessionId).board();
    }

    /** @throws NotFoundException when there is no such session */
    Whole whole(long sessionId) {
        var head = head(sessionId);
        return new Whole(board(sessionId, head), head.poolId(), head.leaderId(), head.leaderName(), head.code());
    }

    private Board board(long sessionId, Head head) {
        var themes = new TreeMap<Long, Board.Theme>();
        var rows = new ArrayList<Row>();
        database.sql(IDEAS).param("session", sessionId).query(row -> {
            if (!row.getBoolean("retired")) {
                themes.putIfAbsent(
                        row.getLong("theme_id"),
                        new Board.Theme(row.getLong("theme_id"), Rows.texts(row, "name"), List.of()));
            }
            if (row.getObject("id") != null) {
                rows.add(row(row));
            }
        });
        var all = new Totals(
                rows.stream().mapToInt(Row::residents).sum(),
                rows.stream().mapToInt(Row::partners).sum());
        var tellsApart = head.step().tellsOfGroups() && head.bothAreMany();
        return new Board(
                sessionId,
                head.title(),
                head.language(),
                head.step(),
                head.dots(),
                head.people(),
                rows.stream().mapToInt(Row::dots).sum(),
                tellsApart,
                head.step() == SessionStep.LOOK ? found(head.poolId()) : List.copyOf(themes.values()),
                head.shownTheme(),
                rows.stream().map(row -> idea(row, tellsApart ? all : null)).toList(),
                head.out());
    }

    /** Whether it is one of those that the table sees of a theme. */
    boolean tells(long poolId, long themeId, long insightId) {
        return found(poolId).stream()
                .filter(theme -> theme.id() == themeId)
                .flatMap(theme -> theme.insights().stream())
                .anyMatch(insight -> insight.id() == insightId);
    }

    /** The pool's themes with what was found, the heaviest first. */
    List<Board.Theme> found(long poolId) {
        return insights.of(poolId).stream()
                .map(theme -> new Board.Theme(
                        theme.id(),
                        theme.name(),
                        theme.insights().stream()
                                .limit(Board.MOST_INSIGHTS)
                                .map(insight -> new Board.Found(
                                        insight.id(), insight.text().title(), insight.weight()))
                                .toList()))
                .toList();
    }

    /** @throws NotFoundException when there is no such session */
    Head head(long sessionId) {
        return database.sql(HEAD)
                .param(sessionId)
                .query((row, _) -> new Head(
                        row.getString("title"),
                        language(row),
                        SessionStep.valueOf(row.getString("step")),
                        row.getInt("dots"),
                        row.getObject("shown_theme", Long.class),
                        row.getInt("people"),
                        row.getInt("residents"),
                        row.getInt("partners"),
                        row.getObject("apart", Boolean.class),
                        ids(row.getString("gone")),
                        row.getLong("pool_id"),
                        row.getLong("leader_id"),
                        row.getString("name"),
                        row.getString("join_code")))
                .optional()
                .orElseThrow(() -> new NotFoundException("session " + sessionId));
    }

    /** @param all null where the groups are not told of apart */
    private static Idea idea(Row row, @Nullable Totals all) {
        return new Idea(
                row.id(),
                row.themeId(),
                row.theme(),
                row.text(),
                row.language(),
                row.words(),
                row.joinedTo(),
                row.dots(),
                all == null || row.joinedTo() != null
                        ? null
                        : Agreement.of(row.residents(), all.residents(), row.partners(), all.partners()),
                row.promise());
    }

    private static Row row(ResultSet row) throws SQLException {
        var text = row.getString("text");
        var language = language(row);
        var translated = Rows.texts(row, "text");
        return new Row(
                row.getLong("id"),
                row.getLong("theme_id"),
                Rows.texts(row, "name"),
                text,
                language,
                Texts.of(each -> each.equals(language) ? text : translated.in(each)),
                row.getObject("joined_to", Long.class),
                row.getInt("dots"),
                row.getInt("residents"),
                row.getInt("partners"),
                row.getString("title") == null ? null : promise(row));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getString("title"),
                ActionTheme.valueOf(row.getString("action_theme")),
                ActionTerm.valueOf(row.getString("term")),
                row.getString("organisation"),
                row.getString("person"),
                row.getString("first_step"));
    }

    static Locale language(ResultSet row) throws SQLException {
        return Languages.of(row.getString("language")).orElseThrow();
    }

    static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    /**
     * A session without what is on its table.
     *
     * @param residents who gave dots, before it is closed
     * @param partners the same
     * @param apart as it was settled at the closing; null before
     */
    record Head(
            String title,
            Locale language,
            SessionStep step,
            int dots,
            @Nullable Long shownTheme,
            int people,
            int residents,
            int partners,
            @Nullable Boolean apart,
            Set<Long> out,
            long poolId,
            long leaderId,
            String leaderName,
            @Nullable String code) {

        /** Whether so many gave dots that what they chose isn't what one of them chose, before it is closed. */
        boolean areMany() {
            return residents + partners >= Board.FEWEST;
        }

        /** Whether so many of both groups gave dots that they can be told of apart. */
        boolean bothAreMany() {
            return apart == null ? Math.min(residents, partners) >= Board.FEWEST : apart;
        }
    }

    private record Totals(int residents, int partners) {}

    private record Row(
            long id,
            long themeId,
            Texts theme,
            String text,
            Locale language,
            Texts words,
            @Nullable Long joinedTo,
            int dots,
            int residents,
            int partners,
            @Nullable Promise promise) {}
}
