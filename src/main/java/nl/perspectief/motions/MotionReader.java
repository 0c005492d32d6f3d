package nl.perspectief.motions;

import static java.util.stream.Collectors.groupingBy;
import static nl.perspectief.security.FunctionKind.COUNCIL_CHAIR;
import static nl.perspectief.security.FunctionKind.COUNCIL_MEMBER;
import static nl.perspectief.security.FunctionKind.COUNCIL_SECRETARY;
import static nl.perspectief.security.Standing.orNone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads motions as somebody sees them, each thing in one statement. */
@Component
class MotionReader {

    private static final String COLUMNS = """
             m.id, m.number, m.state, m.submitted_at, m.changed_at, m.threshold, m.version_no, m.proposer_id = :me own,
                p.name proposer,
                (select count(*) from motion_support s
                    where s.motion_id = m.id and s.version_no = m.version_no) supporters,
                exists (select 1 from motion_support s
                    where s.motion_id = m.id and s.version_no = m.version_no and s.person_id = :me) supported,
            """ + MotionSql.COUNCIL;

    private static final String TABLES = " from motion m join council c on c.id = m.council_id" + MotionSql.PLACE + """
             join person p on p.id = m.proposer_id
            join motion_version v on v.motion_id = m.id and v.version_no = m.version_no
            """;

    private static final String ROWS = "select" + MotionSql.TITLE + "," + COLUMNS + TABLES;

    /** Names have one line each. */
    private static final String WHOLE = "select" + MotionSql.TEXT + "," + MotionSql.VOTE + """
            , exists (select 1 from motion_poll w where w.motion_id = m.id) voted_on,
            exists (select 1 from trail_link z where z.to_kind = 'MOTION' and z.to_id = m.id) comes_of,
            exists (select 1 from motion_amendment b where b.motion_id = m.id) amended,
            (select group_concat(n.name order by s.since, n.name separator '\n') from motion_support s
                join person n on n.id = s.person_id
                where s.motion_id = m.id and s.version_no = m.version_no) names,
            """ + COLUMNS + TABLES
            + MotionSql.latestVote("%s.motion_id = m.id and %s.amendment_id is null");

    private static final String IN_COUNCILS =
            " and (c.location_id in (:%1$s_at) or c.location_id is null and c.municipality_id in (:%1$s_in)) ";

    private static final String LONGEST_WAITING = " order by m.changed_at, m.id limit :most)";

    /** For support of who sits in a council, and for who leads it. */
    private static final String WAITING = "(" + ROWS + "where m.state = 'SUBMITTED'" + IN_COUNCILS.formatted("sits")
            + """
             and m.proposer_id <> :me and not exists (
                select 1 from motion_support s
                where s.motion_id = m.id and s.version_no = m.version_no and s.person_id = :me)
            """ + LONGEST_WAITING + " union all (" + ROWS + "where m.state = 'SECONDED'"
            + IN_COUNCILS.formatted("leads") + LONGEST_WAITING + " order by changed_at, id";

    private static final String LINES = """
            select e.id, e.kind, e.happened_at, p.name, e.version_no, a.amendment_no, e.poll_id, e.text, e.language
            from motion_event e
            left join person p on p.id = e.person_id
            left join motion_amendment a on a.id = e.amendment_id
            where e.motion_id = ? and e.id < ? order by e.id desc limit ?
            """;

    private final JdbcClient database;

    MotionReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * A motion with what its page says of it, but for lines and amendments.
     *
     * @param votedOn whether a vote was ever opened on it or on an amendment
     * @param comesOf whether it comes of something
     * @param amended whether it has amendments
     */
    record Found(
            long id,
            MotionRow row,
            int version,
            MotionText text,
            List<String> supporters,
            @Nullable HeldVote vote,
            boolean votedOn,
            boolean comesOf,
            boolean amended) {}

    List<MotionRow> rows(Standing standing, long councilId, MotionFilter filter, Pageable page) {
        return database.sql(ROWS + " where m.council_id = :council" + condition(filter) + " and" + SeenCouncils.SEEN
                        + "order by m.id desc limit :most offset :skipped")
                .params(SeenCouncils.by(standing))
                .param("me", standing.personId())
                .param("council", councilId)
                .params(Paging.of(page))
                .query((row, _) -> row(row, standing))
                .list();
    }

    long count(Standing standing, long councilId, MotionFilter filter) {
        return database.sql("select count(*) from motion m join council c on c.id = m.council_id"
                        + " where m.council_id = :council" + condition(filter) + " and" + SeenCouncils.SEEN)
                .params(SeenCouncils.by(standing))
                .param("me", standing.personId())
                .param("council", councilId)
                .query(Long.class)
                .single();
    }

    private static String condition(MotionFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case OPEN -> " and m.undecided = 1";
            case DECIDED -> " and m.undecided = 0";
            case OWN -> " and m.proposer_id = :me";
        };
    }

    WaitingMotions waiting(Standing standing, int most) {
        var found = database
                .sql(WAITING)
                .param("me", standing.personId())
                .params(councils("sits", standing, COUNCIL_MEMBER, COUNCIL_CHAIR, COUNCIL_SECRETARY))
                .params(councils("leads", standing, COUNCIL_CHAIR, COUNCIL_SECRETARY))
                .param("most", most)
                .query((row, _) -> row(row, standing))
                .list()
                .stream()
                .collect(groupingBy(MotionRow::state));
        return new WaitingMotions(
                found.getOrDefault(MotionState.SUBMITTED, List.of()),
                found.getOrDefault(MotionState.SECONDED, List.of()));
    }

    /** What {@link #IN_COUNCILS} asks for. */
    private static Map<String, Object> councils(String where, Standing standing, FunctionKind... anyOf) {
        return Map.of(
                where + "_at",
                orNone(standing.locationsHolding(anyOf)),
                where + "_in",
                orNone(standing.municipalitiesHolding(anyOf)));
    }

    /**
     * @throws NotFoundException unless somebody may see it
     * @throws SeveralMotionsException when several are meant
     */
    Found find(Standing standing, String number) {
        var found = database.sql(WHOLE + "where" + MotionNumbers.NAMED)
                .params(MotionNumbers.named(number, standing))
                .param("me", standing.personId())
                .query((row, _) -> new Found(
                        row.getLong("id"),
                        row(row, standing),
                        row.getInt("version_no"),
                        MotionSql.text(row),
                        names(row.getString("names")),
                        MotionSql.vote(row),
                        row.getBoolean("voted_on"),
                        row.getBoolean("comes_of"),
                        row.getBoolean("amended")))
                .list();
        return only(found, number);
    }

    /** The number of the motion that a vote is about. */
    Optional<String> ofPoll(Standing standing, long pollId) {
        return database.sql("select m.number, y.code from motion_poll w join motion m on m.id = w.motion_id"
                        + " join council c on c.id = m.council_id join municipality y on y.id = m.municipality_id"
                        + " where w.poll_id = :poll and" + SeenCouncils.SEEN)
                .params(SeenCouncils.by(standing))
                .param("poll", pollId)
                .query((row, _) -> QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number")))
                .optional();
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null ? List.of() : joined.lines().toList();
    }

    /** @param before of the line after them; the latest for the highest there can be */
    List<MotionLine> lines(long motionId, long before) {
        return database.sql(LINES)
                .params(motionId, before, Motion.LINES)
                .query((row, _) -> new MotionLine(
                        row.getLong("id"),
                        MotionEventKind.valueOf(row.getString("kind")),
                        Rows.moment(row, "happened_at"),
                        row.getString("name"),
                        row.getObject("version_no", Integer.class),
                        row.getObject("amendment_no", Integer.class),
                        row.getObject("poll_id", Long.class),
                        MotionSql.words(row, "text", "language")))
                .list()
                .reversed();
    }

    /** @return by number those of the versions asked for that there are, when somebody may see the motion */
    Map<Integer, MotionText> versions(Standing standing, String number, List<Integer> wanted) {
        record Version(long motionId, int number, MotionText text) {}
        var found = database.sql("select m.id, v.version_no," + MotionSql.TEXT + "from motion m"
                        + " join council c on c.id = m.council_id" + MotionSql.PLACE
                        + "join motion_version v on v.motion_id = m.id and v.version_no in (:versions) where"
                        + MotionNumbers.NAMED)
                .params(MotionNumbers.named(number, standing))
                .param("versions", wanted)
                .query((row, _) -> new Version(row.getLong("id"), row.getInt("version_no"), MotionSql.text(row)))
                .list();
        if (found.stream().map(Version::motionId).distinct().count() > 1) {
            throw new SeveralMotionsException(number);
        }
        var versions = new HashMap<Integer, MotionText>();
        found.forEach(version -> versions.put(version.number(), version.text()));
        return versions;
    }

    static <T> T only(List<T> found, String number) {
        if (found.size() > 1) {
            throw new SeveralMotionsException(number);
        }
        return found.stream().findFirst().orElseThrow(() -> new NotFoundException("motion " + number));
    }

    private static MotionRow row(ResultSet row, Standing standing) throws SQLException {
        var council = MotionSql.council(row);
        return new MotionRow(
                QuotedNumbers.readBy(standing, council.municipalityCode(), row.getString("number")),
                Rows.texts(row, "title"),
                MotionState.valueOf(row.getString("state")),
                council,
                row.getString("proposer"),
                Rows.moment(row, "submitted_at"),
                Rows.moment(row, "changed_at"),
                row.getInt("supporters"),
                row.getInt("threshold"),
                row.getBoolean("own"),
                row.getBoolean("supported"));
    }
}
