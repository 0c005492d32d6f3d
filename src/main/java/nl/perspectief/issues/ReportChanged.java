package nl.perspectief.issues;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line was added to a report's history, in the transaction that is still running.
 *
 * @param by who did it; null when its time had come
 * @param rerouted whether others handle it from now on
 * @param handlers of a report that is new, who are told of it
 */
public record ReportChanged(
        long reportId,
        long lineId,
        ReportEventKind kind,
        @Nullable Long by,
        boolean rerouted,
        Set<Long> handlers) {}
