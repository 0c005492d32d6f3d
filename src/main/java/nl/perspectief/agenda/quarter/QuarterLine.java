package nl.perspectief.agenda.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.NumberedAction;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.trail.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An action in a quarter's report, as it stood at the end of the quarter; its title is today's.
 *
 * @param number as the reader says it
 * @param organisation that was asked last
 * @param promisedBy who accepted it then; null for what was not
 * @param promised when it was accepted for the first time; null for what was not
 * @param ended when it was done or stopped; null for what was not
 * @param inTime of what ended, whether that was on its last day at the latest
 * @param words why it was stopped, or what was done; null for what had not ended
 * @param origins what it came of, as far as the reader may see it: the farthest first
 */
public record QuarterLine(
        String number,
        Texts title,
        ActionTheme theme,
        ActionTerm term,
        ActionState state,
        @Nullable String organisation,
        @Nullable LocalDate deadline,
        @Nullable String promisedBy,
        @Nullable Instant promised,
        @Nullable Instant ended,
        boolean inTime,
        List<QuarterChange> changes,
        @Nullable Words words,
        List<Reference> origins)
        implements NumberedAction {

    public QuarterLine {
        changes = List.copyOf(changes);
        origins = List.copyOf(origins);
    }
}
