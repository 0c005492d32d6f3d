package nl.perspectief.issues;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows, of those that the user may read: {@link #of} a list, and then what narrows it.
 *
 * @param locationId of one location, null for all
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
        @Nullable Long locationId,
        @Nullable Long categoryId,
        Set<ReportState> states,
        Set<Priority> priorities,
        boolean assigned,
        boolean overdue,
        String words,
        @Nullable LocalDate since,
        boolean counted) {

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
        return new ReportFilter(scope, null, null, Set.of(), Set.of(), false, false, "", null, false);
    }

    public ReportFilter at(@Nullable Long location) {
        return new ReportFilter(
                scope, location, categoryId, states, priorities, assigned, overdue, words, since, counted);
    }

    public ReportFilter about(@Nullable Long category) {
        return new ReportFilter(
                scope, locationId, category, states, priorities, assigned, overdue, words, since, counted);
    }

    public ReportFilter in(Set<ReportState> some) {
        return new ReportFilter(
                scope, locationId, categoryId, some, priorities, assigned, overdue, words, since, counted);
    }

    public ReportFilter with(Set<Priority> some) {
        return new ReportFilter(scope, locationId, categoryId, states, some, assigned, overdue, words, since, counted);
    }

    public ReportFilter assigned(boolean wanted) {
        return new ReportFilter(
                scope, locationId, categoryId, states, priorities, wanted, overdue, words, since, counted);
    }

    public ReportFilter overdue(boolean wanted) {
        return new ReportFilter(
                scope, locationId, categoryId, states, priorities, assigned, wanted, words, since, counted);
    }

    public ReportFilter withWords(String some) {
        return new ReportFilter(
                scope, locationId, categoryId, states, priorities, assigned, overdue, some, since, counted);
    }

    public ReportFilter since(@Nullable LocalDate day) {
        return new ReportFilter(
                scope, locationId, categoryId, states, priorities, assigned, overdue, words, day, counted);
    }

    public ReportFilter counted(boolean wanted) {
        return new ReportFilter(
                scope, locationId, categoryId, states, priorities, assigned, overdue, words, since, wanted);
    }
}
