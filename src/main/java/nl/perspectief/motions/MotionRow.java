package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.base.text.Texts;
import nl.perspectief.council.Council;

/**
 * A motion in a list.
 *
 * @param number such as R-2026-0007; with its municipality, almere:R-2026-0007, for who has several
 * @param title as it is now; empty in a language that it isn't in
 * @param proposer by name
 * @param since when it came into its state
 * @param supporters of its present text, its proposer not counted
 * @param threshold so many are needed
 * @param own whether the user proposed it
 * @param supported whether the user supports its present text
 */
public record MotionRow(
        String number,
        Texts title,
        MotionState state,
        Council council,
        String proposer,
        Instant submittedAt,
        Instant since,
        int supporters,
        int threshold,
        boolean own,
        boolean supported) {

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return pathOf(number);
    }

    static String pathOf(String number) {
        return "motions/" + number;
    }
}
