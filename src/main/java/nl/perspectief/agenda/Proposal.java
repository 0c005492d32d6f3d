package nl.perspectief.agenda;

import java.time.LocalDate;
import nl.perspectief.base.text.Words;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What another module would like to be done.
 *
 * @param locationId null for the municipality as a whole
 * @param from what it comes of
 * @param personId who proposes it; null when it follows from something else
 * @param deadline the last day; null for none yet
 * @param firstStep with which it begins; null for none
 */
public record Proposal(
        long municipalityId,
        @Nullable Long locationId,
        ActionText text,
        ActionTheme theme,
        ActionTerm term,
        Thing from,
        @Nullable Long personId,
        @Nullable LocalDate deadline,
        @Nullable Words firstStep) {

    /** Without a deadline and a first step. */
    public Proposal(
            long municipalityId,
            @Nullable Long locationId,
            ActionText text,
            ActionTheme theme,
            ActionTerm term,
            Thing from,
            @Nullable Long personId) {
        this(municipalityId, locationId, text, theme, term, from, personId, null, null);
    }
}
