package nl.perspectief.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Council;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of polls, and the database's clock. */
public final class PollTestData {

    private PollTestData() {}

    public static PollDraft draft(long councilId, Question question, Secrecy secrecy, RollKind roll) {
        return draft(councilId, question, secrecy, roll, Duration.ofDays(7));
    }

    /** Opens at once. */
    public static PollDraft draft(
            long councilId, Question question, Secrecy secrecy, RollKind roll, Duration closesAfter) {
        var now = Instant.now();
        Map<String, Texts> options = new LinkedHashMap<>();
        question.options().forEach(option -> options.put(option.id(), texts("Keuze " + option.id())));
        return new PollDraft(
                councilId,
                texts("Een fietsenstalling"),
                texts("Er komt een stalling voor 40 fietsen."),
                question,
                options,
                question instanceof Question.YesNo
                        ? Rule.majority(new Share(1, 2), Rule.Majority.SIMPLE, Rule.Base.FOR_AND_AGAINST)
                        : Rule.most(null, Rule.Tie.LOT),
                secrecy,
                roll,
                Dates.day(now),
                now.minus(Duration.ofMinutes(11)),
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
        var council = client.sql("""
                        select c.id, m.id, m.code, m.name, l.id, l.code, l.name from council c
                        join municipality m on m.id = c.municipality_id
                        left join location l on l.id = c.location_id where c.id = ?
                        """)
                .param(draft.councilId())
                .query((row, _) -> new Council(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        row.getString(7)))
                .single();
        return new PollOpening(client, _ -> {}, Clock.systemUTC()).open(draft, council, openedBy);
    }

    /** As the job does once a poll's time is over. */
    public static void seal(ApplicationContext portal, long poll) {
        portal.getBean(Sealing.class).seal(poll);
    }

    private static Texts texts(String dutch) {
        return new Texts("", dutch, dutch + " (укр)");
    }
}
