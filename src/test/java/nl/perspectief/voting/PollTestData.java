package nl.perspectief.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
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
    static void later(JdbcClient database, Duration by) {
        database.sql("set timestamp = unix_timestamp(sysdate(6)) + " + by.toSeconds())
                .update();
    }

    static void now(JdbcClient database) {
        database.sql("set timestamp = default").update();
    }

    private static Texts texts(String dutch) {
        return new Texts("", dutch, dutch + " (укр)");
    }
}
