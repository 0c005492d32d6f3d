package nl.perspectief.agenda;

import java.time.LocalDate;
import java.util.Objects;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What oversight settles about an action.
 *
 * @param organisationId that is asked to do it; null for none yet
 * @param personId who of it is responsible, or somebody of the municipality; null for all of the organisation
 * @param deadline the last day; null for none yet
 * @param locationId null for the municipality as a whole
 * @param firstStep with which it begins; null for none
 */
public record ActionDraft(
        ActionText text,
        ActionTheme theme,
        ActionTerm term,
        @Nullable Long organisationId,
        @Nullable Long personId,
        @Nullable LocalDate deadline,
        @Nullable Long locationId,
        @Nullable Words firstStep) {

    /** But for whose it is, and until when. */
    boolean saysTheSameAs(ActionDraft other) {
        return text.equals(other.text)
                && theme == other.theme
                && term == other.term
                && Objects.equals(locationId, other.locationId)
                && Objects.equals(firstStep, other.firstStep);
    }
}
