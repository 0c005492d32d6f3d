package nl.perspectief.experts;

import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Texts;

/**
 * What oversight settles of a pool.
 *
 * @param question in all three languages
 * @param ends the last day, not before the first
 * @param keepDays {@value #FEWEST_DAYS} to {@value #MOST_DAYS}
 * @throws BadInputException when one of them isn't so
 */
public record PoolDraft(Texts question, LocalDate starts, LocalDate ends, int keepDays) {

    public static final int LONGEST = 300;
    public static final int FEWEST_DAYS = 30;
    public static final int MOST_DAYS = 3_650;
    public static final int USUAL_DAYS = 365;

    /** So many days after its last day a pool is closed that nobody closed. */
    public static final int CLOSED_AFTER = 60;

    public PoolDraft {
        var faults = new Faults();
        var typed = question;
        question = faults.take(() -> ThreeTexts.checked("question", typed, LONGEST), typed);
        faults.unless(!ends.isBefore(starts), "ends", "experts.bad.period");
        faults.unless(
                keepDays >= FEWEST_DAYS && keepDays <= MOST_DAYS,
                "keepDays",
                "experts.bad.keepDays",
                FEWEST_DAYS,
                MOST_DAYS);
        faults.end();
    }
}
