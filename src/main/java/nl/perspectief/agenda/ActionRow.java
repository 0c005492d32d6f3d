package nl.perspectief.agenda;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An action in a list.
 *
 * @param number such as A-2026-0007; with its municipality, almere:A-2026-0007, for who has several
 * @param title empty in a language that it isn't in
 * @param organisation that is responsible, or asked to be; null for none, and when it is unnamed
 * @param person who is, by name
 * @param unnamed whether one is asked of which the user may not read that
 * @param location null for the municipality as a whole
 * @param since when it came into its state
 */
public record ActionRow(
        long id,
        String number,
        Texts title,
        ActionTheme theme,
        ActionTerm term,
        ActionState state,
        @Nullable String organisation,
        @Nullable String person,
        boolean unnamed,
        @Nullable LocalDate deadline,
        @Nullable String location,
        Instant since)
        implements NumberedAction {

    /** Whether its deadline has passed without an end. */
    public boolean isLate(LocalDate today) {
        return state.isRunning() && deadline != null && deadline.isBefore(today);
    }

    public static String pathOf(String number) {
        return "agenda/" + number;
    }
}
