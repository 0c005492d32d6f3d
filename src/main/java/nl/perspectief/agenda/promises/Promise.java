package nl.perspectief.agenda.promises;

import java.time.LocalDate;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of something that was promised: nothing of persons, and no words that were written of how it
 * went.
 *
 * @param number without its municipality, such as A-2026-0007
 * @param organisation that promised it; null while another one is only asked
 * @param deadline the last day; null for none yet
 * @param firstDeadline the one with which it was promised, where that was another; else null
 * @param ended the day on which it was done or stopped; null before
 */
public record Promise(
        String number,
        ActionText text,
        ActionTheme theme,
        ActionTerm term,
        PromiseState state,
        @Nullable String organisation,
        @Nullable LocalDate deadline,
        @Nullable LocalDate firstDeadline,
        @Nullable LocalDate ended) {

    /** Done after its last day, or not ended although that has passed. */
    public boolean isLate(LocalDate today) {
        var end = ended == null ? today : ended;
        return state != PromiseState.STOPPED && deadline != null && deadline.isBefore(end);
    }
}
