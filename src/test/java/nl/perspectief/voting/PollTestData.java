package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Council;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Regulation;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts of polls, and the database's clock. */
public final class PollTestData {

    public static final int FEWEST_IN_SECRET = PollOpening.FEWEST_IN_SECRET;

    /** Longer than the hour for which each vote is open. */
    static final Duration SINCE = Duration.ofMinutes(61);

    /** Votes are open for no longer than that; what the database has of the council still holds. */
    static final Regulation AN_HOUR = new Regulation(
            0, new VotingRule(50, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST, Tie.REJECTED), 1, 42, 14, 3);

    private final ApplicationContext portal;

    public PollTestData(ApplicationContext portal) {
        this.portal = portal;
    }

    /**
     * Nobody is told of it.
     *
     * @return its id
     */
    public long open(PollDraft draft, long openedBy) {
        var database = portal.getBean(JdbcClient.class);
        return inOneGo(() -> {
            var poll = portal.getBean(PollOpening.class)
                    .open(draft, council(database, draft.councilId()), AN_HOUR, openedBy);
            forgetNews(database, poll);
            return poll;
        });
    }

    private static void forgetNews(JdbcClient database, long poll) {
        database.sql("delete from notification where topic = ? and thing_id = ?")
                .param(PollNews.TOPIC)
                .param(poll)
                .update();
    }

    /** As it does every few seconds for those who have the poll before them. */
    public static void look(ApplicationContext portal, long poll) {
        portal.getBean(TurnoutWatch.class).read(poll);
    }

    /** In the database of a portal that runs elsewhere. */
    public static void cast(DataSource database, long poll, long person, Choice choice, Secrecy secrecy) {
        var client = JdbcClient.create(database);
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(_ -> {
            if (secrecy == Secrecy.SECRET) {
                new Ballots(client).cast(poll, account(client, person), choice, Receipt.fresh());
            } else {
                new Ballots(client).castOpenly(poll, account(client, person), choice);
            }
        });
    }

    /**
     * As if the poll's time were over, for everybody, and had been meant to be so: what is sealed is looked at by a job,
     * which tells of moments that aren't those of the manifest. The guard of its table lets nobody do that, so it is away
     * meanwhile; only its owner can do that.
     */
    public static void end(JdbcClient owner, long poll) {
        var guard = owner.sql("show create trigger poll_update")
                .query((row, _) -> row.getString("SQL Original Statement"))
                .single();
        owner.sql("drop trigger poll_update").update();
        owner.sql("""
                        update poll set opens_at = utc_timestamp() - interval 1 day,
                            closes_at = utc_timestamp() - interval 1 second,
                            manifest = regexp_replace(regexp_replace(manifest,
                                '"opensAt":"[^"]*"', date_format(opens_at, '"opensAt":"%Y-%m-%dT%H:%i:%sZ"')),
                                '"closesAt":"[^"]*"', date_format(closes_at, '"closesAt":"%Y-%m-%dT%H:%i:%sZ"')),
                            manifest_sha256 = unhex(sha2(manifest, 256))
                        where id = ?
                        """).param(poll).update();
        owner.sql(guard).update();
    }

    /** As the job does once its time is over, of a poll that goes on for less than a month; nobody is told. */
    public void sealLater(long poll) {
        var database = portal.getBean(JdbcClient.class);
        inOneGo(() -> {
            later(database, Duration.ofDays(31));
            try {
                seal(portal, poll);
                forgetNews(database, poll);
            } finally {
                now(database);
            }
            return poll;
        });
    }

    /** For it. */
    public void castOpenly(long poll, long voter) {
        var account = account(portal.getBean(JdbcClient.class), voter);
        inOneGo(() -> {
            portal.getBean(Ballots.class).castOpenly(poll, account, new Question.YesNo().choice(Choice.Answer.YES));
            return account;
        });
    }

    private static String account(JdbcClient database, long person) {
        return database.sql("select subject from person where id = ?")
                .param(person)
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** The sealed one, whoever asks. */
    public byte[] file(long poll) {
        var file = new ByteArrayOutputStream();
        portal.getBean(SealedFiles.class).copy(poll, file);
        return file.toByteArray();
    }

    private <T> T inOneGo(Supplier<T> work) {
        return requireNonNull(
                new TransactionTemplate(portal.getBean(PlatformTransactionManager.class)).execute(_ -> work.get()));
    }

    /** Its title names what it is about. */
    public static PollDraft draft(long councilId, Question question, Secrecy secrecy, RollKind roll, String about) {
        var draft = draft(councilId, question, secrecy, roll);
        return new PollDraft(
                councilId,
                texts("Een fietsenstalling bij " + about),
                draft.text(),
                question,
                draft.options(),
                draft.rule(),
                secrecy,
                roll,
                draft.eligibleOn(),
                draft.opensAt(),
                draft.closesAt());
    }

    public static PollDraft draft(long councilId, Question question, Secrecy secrecy, RollKind roll) {
        return draft(councilId, question, secrecy, roll, Duration.ofDays(7));
    }

    /** Which of these it is to be. */
    static PollDraft draft(long councilId, Map<String, Texts> options) {
        var question =
                new Question.One(options.keySet().stream().map(Option::new).toList());
        return draft(councilId, question, options, Secrecy.OPEN, RollKind.MEMBERS, Duration.ofDays(7));
    }

    /** Opens at once. */
    public static PollDraft draft(
            long councilId, Question question, Secrecy secrecy, RollKind roll, Duration closesAfter) {
        Map<String, Texts> options = new LinkedHashMap<>();
        question.options().forEach(option -> options.put(option.id(), texts("Keuze " + option.id())));
        return draft(councilId, question, options, secrecy, roll, closesAfter);
    }

    private static PollDraft draft(
            long councilId,
            Question question,
            Map<String, Texts> options,
            Secrecy secrecy,
            RollKind roll,
            Duration closesAfter) {
        var now = Instant.now();
        return new PollDraft(
                councilId,
                texts("Een fietsenstalling"),
                texts("Er komt een stalling voor 40 fietsen."),
                question,
                options,
                question instanceof Question.YesNo
                        ? Rule.majority(new Share(1, 2), Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST)
                        : Rule.most(null, Tie.LOT),
                secrecy,
                roll,
                Dates.day(now),
                now.minus(SINCE),
                now.plus(closesAfter));
    }

    /** On this connection the database's clock shows a moment so much later; nothing puts it back but {@link #now}. */
    public static void later(JdbcClient database, Duration by) {
        database.sql("set timestamp = unix_timestamp(sysdate(6)) + " + by.toSeconds())
                .update();
    }

    public static void now(JdbcClient database) {
        database.sql("set timestamp = default").update();
    }

    /** In the database of a portal that runs elsewhere. */
    public static long open(DataSource database, PollDraft draft, long openedBy) {
        var client = JdbcClient.create(database);
        return new PollOpening(client, _ -> {}, Clock.systemUTC())
                .open(draft, council(client, draft.councilId()), AN_HOUR, openedBy);
    }

    private static Council council(JdbcClient database, long id) {
        return database.sql("""
                        select c.id, m.id, m.code, m.name, l.id, l.code, l.name from council c
                        join municipality m on m.id = c.municipality_id
                        left join location l on l.id = c.location_id where c.id = ?
                        """)
                .param(id)
                .query((row, _) -> new Council(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        row.getString(7)))
                .single();
    }

    /** As the job does once a poll's time is over. */
    public static void seal(ApplicationContext portal, long poll) {
        portal.getBean(Sealing.class).seal(poll);
    }

    private static Texts texts(String dutch) {
        return new Texts("", dutch, dutch + " (укр)");
    }
}
