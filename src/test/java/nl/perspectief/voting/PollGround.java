package nl.perspectief.voting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.perspectief.TestData;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A council with its members, and polls of it, on any connection to a database that has the schema: what the services do,
 * without who is asking. The members' accounts are called {@code <name>-1} and so on.
 */
final class PollGround {

    final JdbcClient database;
    final Ballots ballots;
    final Sealing sealing;
    final Council council;
    private final SealedFiles files;
    private final String name;

    private PollGround(DataSource source, String name, Council council) {
        this.name = name;
        this.council = council;
        database = JdbcClient.create(source);
        ballots = new Ballots(database);
        files = new SealedFiles(database, new ResultFile(new JdbcTemplate(source)));
        sealing = new Sealing(new JdbcTemplate(source), files, _ -> {});
    }

    PollGround(DataSource source, String name, int members) {
        this(source, name, council(source, name, members));
    }

    /** The same on another connection. */
    PollGround on(DataSource source) {
        return new PollGround(source, name, council);
    }

    private static Council council(DataSource source, String name, int members) {
        var database = JdbcClient.create(source);
        var data = TestData.in(database);
        var town = data.aMunicipality(name).save();
        var wilg = data.aLocation(town).named(name).save();
        var id = new CouncilTestData(database).inAHurry(wilg);
        new JdbcTemplate(source)
                .batchUpdate(
                        "insert into person (subject, name, language, last_login) values (?, ?, 'uk', utc_timestamp(6))",
                        IntStream.rangeClosed(1, members)
                                .mapToObj(number -> new Object[] {name + "-" + number, name + "-" + number})
                                .toList());
        database.sql("""
                        insert into person_function (version, person_id, kind, municipality_id, location_id, valid_from)
                        select 0, id, 'COUNCIL_MEMBER', ?, ?, '2024-01-01' from person where subject like concat(?, '-%')
                        """).param(town.id()).param(wilg.id()).param(name).update();
        return new Council(id, town.id(), name, name, wilg.id(), wilg.code(), wilg.name());
    }

    /** With all members on its roll; since an hour, so that it may close in a moment. */
    long open(Question question, Secrecy secrecy, Duration closesAfter) {
        PollTestData.later(database, PollTestData.SINCE.negated());
        var draft = PollTestData.draft(council.id(), question, secrecy, RollKind.MEMBERS, closesAfter);
        var clock = Clock.offset(Clock.systemUTC(), PollTestData.SINCE.negated());
        var poll = new PollOpening(database, _ -> {}, clock)
                .open(
                        new PollDraft(
                                council.id(),
                                draft.title(),
                                draft.text(),
                                question,
                                draft.options(),
                                draft.rule(),
                                secrecy,
                                draft.roll(),
                                Dates.day(clock.instant()),
                                draft.opensAt(),
                                draft.closesAt()),
                        council,
                        PollTestData.AN_HOUR,
                        member(1));
        PollTestData.now(database);
        return poll;
    }

    private String account(int member) {
        return name + "-" + member;
    }

    /** The person's id. */
    long member(int number) {
        return database.sql("select id from person where subject = ?")
                .param(account(number))
                .query(Long.class)
                .single();
    }

    void cast(long poll, int member, Choice choice, Receipt receipt) {
        ballots.cast(poll, account(member), choice, receipt);
    }

    void castOpenly(long poll, int member, Choice choice) {
        ballots.castOpenly(poll, account(member), choice);
    }

    /** In the transaction of who calls, on whose connection the closing time must be past. */
    void seal(long poll) {
        sealing.seal(poll);
    }

    String file(long poll) {
        var out = new ByteArrayOutputStream();
        files.copy(poll, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** How many have voted, how many ballots there are, and how many receipts. */
    List<Long> counts(long poll) {
        return database.sql("""
                        select (select count(*) from poll_roll where poll_id = :poll and has_voted),
                            (select count(*) from ballot where poll_id = :poll),
                            (select count(*) from poll_receipt where poll_id = :poll)
                        """)
                .param("poll", poll)
                .query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
