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
 * @param promised by whom; null for nobody yet
 * @param needsText whether nobody can be asked before its text says what is to be done: it comes of what those who promise it
 *     may not read
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
        @Nullable Promised promised,
        boolean needsText) {

    /**
     * Who said that they will do it.
     *
     * @param organisation its name, at most {@value OrganisationService#LONGEST_NAME} signs; one that isn't on the agenda yet
     *     comes there
     * @param said with which the action's history begins; may be empty
     * @param firstStep with which it begins; may be empty
     */
    public record Promised(String organisation, Words said, Words firstStep) {}

    /** Without a deadline, and promised by nobody yet. */
    public Proposal(
            long municipalityId,
            @Nullable Long locationId,
            ActionText text,
            ActionTheme theme,
            ActionTerm term,
            Thing from,
            @Nullable Long personId) {
        this(municipalityId, locationId, text, theme, term, from, personId, null, null, false);
    }
}
