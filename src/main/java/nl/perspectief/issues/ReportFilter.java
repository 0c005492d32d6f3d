package nl.perspectief.issues;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows, of those that the user may read.
 *
 * @param locationCode of one location, null for all
 * @param categoryId of one category, null for all
 * @param states none for all
 * @param priorities none for all
 * @param assigned whether only those that are assigned to the user
 * @param overdue whether only those for which a target is past
 * @param words that stand in the report, or begin a word in it; empty for all
 * @param since the first day on which they were reported, null for all
 * @param counted whether only those that stand in the user's figures
 */
public record ReportFilter(
        Scope scope,
        @Nullable String locationCode,
        @Nullable Long categoryId,
        Set<ReportState> states,
        Set<Priority> priorities,
        boolean assigned,
        boolean overdue,
        String words,
        @Nullable LocalDate since,
        boolean counted) {

    public ReportFilter(
            Scope scope,
            @Nullable String locationCode,
            @Nullable Long categoryId,
            Set<ReportState> states,
            Set<Priority> priorities,
            boolean assigned,
            boolean overdue,
            String words) {
        this(scope, locationCode, categoryId, states, priorities, assigned, overdue, words, null, false);
    }

    public ReportFilter(
            Scope scope,
            @Nullable String locationCode,
            @Nullable Long categoryId,
            Set<ReportState> states,
            Set<Priority> priorities,
            boolean assigned,
            boolean overdue) {
        this(scope, locationCode, categoryId, states, priorities, assigned, overdue, "");
    }

    /** Which list it is. */
    public enum Scope {
        /** What the user handles and is open, the most pressing first. */
        WORK,
        /** All at the user's places, the newest first. */
        ALL,
        /** What the user reported, the newest first. */
        MINE,
        /** To what the user said "me too", the newest first. */
        SUPPORTED
    }

    public static ReportFilter of(Scope scope) {
        return new ReportFilter(scope, null, null, Set.of(), Set.of(), false, false);
    }

    /** The same with words. */
    public ReportFilter withWords(String words) {
        return new ReportFilter(
                scope, locationCode, categoryId, states, priorities, assigned, overdue, words, since, counted);
    }
}
