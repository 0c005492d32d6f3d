package nl.perspectief.issues;

import org.jspecify.annotations.Nullable;

/**
 * What a change would do with a report.
 *
 * @param obstacle translation key of why it doesn't go; null when it does
 */
public record Previewed(
        ReportVersion report, ReportState state, @Nullable String obstacle) {}
