package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.council.Council;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.security.Standing;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Reckoning;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads polls as somebody sees them. */
@Component
class PollReader {

    private static final HexFormat HEX = HexFormat.of();

    private static final String PHASE = """
             case when p.state = 'SEALED' then 'SEALED' when p.closes_at < utc_timestamp(6) then 'COUNTING'
                when p.opens_at > utc_timestamp(6) then 'UPCOMING' else 'OPEN' end phase
            """;

    private static final String LATE =
            " p.state <> 'SEALED' and p.closes_at < utc_timestamp(6) - interval 10 minute late,";

    private static final String ROWS = """
            select p.id, p.secret, p.opens_at, p.closes_at, r.person_id is not null on_roll,
                ifnull(r.has_voted, false) voted, json_value(p.manifest, '$.title.en') en,
                json_value(p.manifest, '$.title.nl') nl, json_value(p.manifest, '$.title.uk') uk,
                json_value(o.outcome, '$.result') result,
            """ + PHASE + """
            from poll p
            left join poll_roll r on r.poll_id = p.id and r.person_id = :me
            left join poll_outcome o on o.poll_id = p.id and o.step = 1
            """;

    private static final String WHOLE = """
            select p.id, p.manifest, p.manifest_sha256, p.council_rule, p.chain_no, p.sealed_sha256, p.previous_sha256, p.sealed_at,
                c.id council_id, m.id municipality_id, m.code municipality_code, m.name municipality_name,
                l.id location_id, l.code location_code, l.name location_name,
                r.person_id is not null on_roll, ifnull(r.has_voted, false) voted, o.outcome,
                (select count(*) from poll_roll v where v.poll_id = p.id and v.has_voted) turnout,
                (select b.choice from open_ballot b where b.poll_id = p.id and b.person_id = :me
                    order by b.change_no desc limit 1) open_choice,
            """ + LATE + PHASE + """
            from poll p
            join council c on c.id = p.council_id
            join municipality m on m.id = c.municipality_id
            left join location l on l.id = c.location_id
            left join poll_roll r on r.poll_id = p.id and r.person_id = :me
            left join poll_outcome o on o.poll_id = p.id and o.step = 1
            where p.id = :id
            """;

    private final JdbcClient database;
    private final PollQuestions questions;

    PollReader(JdbcClient database, PollQuestions questions) {
        this.database = database;
        this.questions = questions;
    }

    /** Those of a council, the last to close first: those that are open, then the results. */
    List<PollRow> of(Standing standing, long councilId, Pageable page) {
        return database.sql(ROWS + " join council c on c.id = p.council_id where p.council_id = :council and"
                        + SeenCouncils.SEEN + """
                        order by p.closes_at desc, p.id desc limit :most offset :skipped
                        """)
                .params(SeenCouncils.by(standing))
                .param("council", councilId)
                .param("me", standing.personId())
                .param("most", page.getPageSize())
                .param("skipped", page.getOffset())
                .query(PollReader::row)
                .list();
    }

    long count(long councilId) {
        return database.sql("select count(*) from poll where council_id = ?")
                .param(councilId)
                .query(Long.class)
                .single();
    }

    /** Those that wait for somebody's ballot, the first to close first. */
    List<PollRow> waitingFor(long me, int most) {
        return database.sql(ROWS + """
                        where p.state = 'OPEN' and utc_timestamp(6) between p.opens_at and p.closes_at
                            and r.person_id is not null and not r.has_voted
                        order by p.closes_at, p.id limit :most
                        """)
                .param("me", me)
                .param("most", most)
                .query(PollReader::row)
                .list();
    }

    Optional<Poll> find(long id, long me) {
        return database.sql(WHOLE)
                .param("id", id)
                .param("me", me)
                .query(PollReader::whole)
                .optional();
    }

    /** What everybody may know of one that exists. */
    Turnout turnout(long id) {
        return database.sql("select (select count(*) from poll_roll v where v.poll_id = p.id and v.has_voted) turnout,"
                        + PHASE + " from poll p where p.id = ?")
                .param(id)
                .query((row, _) -> {
                    var phase = PollPhase.valueOf(row.getString("phase"));
                    return new Turnout(phase, shown(row.getInt("turnout"), phase));
                })
                .single();
    }

    /** What counts of each, by name, once it is sealed; for who is on the roll or may see the council. */
    List<OpenBallot> openBallots(Standing standing, long pollId, Pageable page) {
        return database.sql("""
                        select b.name, b.choice, b.change_no from open_ballot b
                        join poll p on p.id = b.poll_id and p.state = 'SEALED'
                        join council c on c.id = p.council_id
                        where b.poll_id = :poll and b.change_no = (
                                select max(l.change_no) from open_ballot l
                                where l.poll_id = b.poll_id and l.person_id = b.person_id)
                            and (exists (select 1 from poll_roll r where r.poll_id = p.id and r.person_id = :me) or
                        """ + SeenCouncils.SEEN + ") order by b.name, b.person_id limit :most offset :skipped")
                .params(SeenCouncils.by(standing))
                .param("me", standing.personId())
                .param("poll", pollId)
                .param("most", page.getPageSize())
                .param("skipped", page.getOffset())
                .query((row, _) -> new OpenBallot(
                        row.getString("name"),
                        questions.of(pollId).parse(row.getString("choice")),
                        row.getInt("change_no") - 1))
                .list();
    }

    private static @Nullable Integer shown(int turnout, PollPhase phase) {
        return phase == PollPhase.SEALED || turnout >= Poll.FEWEST_SHOWN ? turnout : null;
    }

    private static PollRow row(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        return new PollRow(
                row.getLong("id"),
                new Texts(row.getString("en"), row.getString("nl"), row.getString("uk")),
                row.getBoolean("secret") ? Secrecy.SECRET : Secrecy.OPEN,
                PollPhase.valueOf(row.getString("phase")),
                Rows.moment(row, "opens_at"),
                Rows.moment(row, "closes_at"),
                row.getBoolean("on_roll"),
                row.getBoolean("voted"),
                result == null ? null : Result.valueOf(result));
    }

    private static Poll whole(ResultSet row, int number) throws SQLException {
        var manifest = PollManifest.fromJson(row.getString("manifest"));
        var phase = PollPhase.valueOf(row.getString("phase"));
        var turnout = row.getInt("turnout");
        var councilRule = row.getString("council_rule");
        var openChoice = row.getString("open_choice");
        return new Poll(
                row.getLong("id"),
                new Council(
                        row.getLong("council_id"),
                        row.getLong("municipality_id"),
                        row.getString("municipality_code"),
                        row.getString("municipality_name"),
                        row.getObject("location_id", Long.class),
                        row.getString("location_code"),
                        row.getString("location_name")),
                manifest,
                HEX.formatHex(row.getBytes("manifest_sha256")),
                councilRule == null ? null : Rule.fromJson(councilRule),
                phase,
                row.getBoolean("late"),
                shown(turnout, phase),
                row.getBoolean("on_roll"),
                row.getBoolean("voted"),
                openChoice == null ? null : manifest.question().parse(openChoice),
                phase == PollPhase.SEALED ? seal(row, manifest) : null);
    }

    private static Poll.Seal seal(ResultSet row, PollManifest manifest) throws SQLException {
        return new Poll.Seal(
                row.getInt("chain_no"),
                requireNonNull(hex(row.getBytes("sealed_sha256"))),
                hex(row.getBytes("previous_sha256")),
                Rows.moment(row, "sealed_at"),
                published(OutcomeJson.read(row.getString("outcome")), manifest));
    }

    /** The counts of a few secret ballots would tell who voted what. */
    static Outcome published(Outcome outcome, PollManifest manifest) {
        return manifest.secrecy() == Secrecy.SECRET && outcome.ballots() < Poll.FEWEST_SHOWN
                ? new Outcome(
                        outcome.result(),
                        outcome.winners(),
                        outcome.tied(),
                        outcome.ballots(),
                        0,
                        List.of(),
                        new Reckoning(List.of()))
                : outcome;
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HEX.formatHex(bytes);
    }
}
