package nl.perspectief.issues;

import org.jspecify.annotations.Nullable;

/**
 * A line was added to a report's history, in the transaction that is still running.
 *
 * @param by who did it; null when its time had come
 * @param rerouted whether others handle it from now on
 */
public record ReportChanged(
        long reportId,
        long lineId,
        ReportEventKind kind,
        @Nullable Long by,
        boolean rerouted) {}
