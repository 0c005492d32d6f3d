package nl.perspectief.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Which actions are meant; null for all.
 *
 * @param locationCode as {@code de-wilg}
 * @param overdue only those whose deadline has passed without an end
 */
public record ActionFilter(
        @Nullable ActionState state,
        @Nullable ActionTheme theme,
        @Nullable ActionTerm term,
        @Nullable Long organisationId,
        @Nullable String locationCode,
        boolean overdue) {

    public static final ActionFilter ALL = new ActionFilter(null, null, null, null, null, false);

    public boolean isAll() {
        return equals(ALL);
    }
}
