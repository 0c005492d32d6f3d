package nl.perspectief.experts;

import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
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
        question = ThreeTexts.checked("question", question, LONGEST);
        BadInputException.unless(!ends.isBefore(starts), "ends", "experts.bad.period");
        BadInputException.unless(
                keepDays >= FEWEST_DAYS && keepDays <= MOST_DAYS,
                "keepDays",
                "experts.bad.keepDays",
                FEWEST_DAYS,
                MOST_DAYS);
    }
}
