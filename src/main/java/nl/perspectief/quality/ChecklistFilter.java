package nl.perspectief.quality;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds a list shows, of those that the user may see.
 *
 * @param locationCode of one location, null for all
 * @param templateId of one template, null for all
 * @param statuses none for all
 */
public record ChecklistFilter(
        @Nullable String locationCode, @Nullable Long templateId, Set<ChecklistStatus> statuses) {

    public static final ChecklistFilter ALL = new ChecklistFilter(null, null, Set.of());
    public static final ChecklistFilter WAITING = new ChecklistFilter(null, null, Set.of(ChecklistStatus.OPEN));

    Set<ChecklistStatus> wantedStatuses() {
        return statuses.isEmpty() ? Set.of(ChecklistStatus.values()) : statuses;
    }
}
