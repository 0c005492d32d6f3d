package nl.perspectief.issues;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What of reports waits for a user.
 *
 * @param shown the most pressing ones for each reason; each report once, for the first reason that it has
 * @param number how many wait, shown or not; at least so many, when there are more than are counted
 * @param counted whether that is all
 */
public record WaitingReports(Map<Reason, List<ReportRow>> shown, int number, boolean counted) {

    public static final WaitingReports NOTHING = new WaitingReports(Map.of(), 0, true);

    /** Why it waits, the most urgent first. */
    public enum Reason {
        /** Somebody asks the reporter something. */
        ASKED,
        /** The reporter has the last word on whether it is solved. */
        SOLVED,
        /** It is urgent, and nobody has accepted it yet. */
        UNACCEPTED,
        OVERDUE,
        /** To the user, and not waiting for its reporter. */
        ASSIGNED;

        /** Whether it waits for the user as one of those who handle it. */
        public boolean isWork() {
            return this != ASKED && this != SOLVED;
        }
    }

    /** What is shown for other reasons may have to be left out of each. */
    static int read(int most) {
        return most * Reason.values().length + 1;
    }

    /** @param found a {@link ReportRow} and the place of a reason, for each at most so many as {@link #read} says */
    static WaitingReports of(List<Object[]> found, int most) {
        var rows = new EnumMap<Reason, List<ReportRow>>(Reason.class);
        for (var reason : Reason.values()) {
            rows.put(
                    reason,
                    found.stream()
                            .filter(each -> ((Number) each[1]).intValue() == reason.ordinal())
                            .map(each -> (ReportRow) each[0])
                            .toList());
        }
        var numbers = new HashSet<String>();
        var shown = new EnumMap<Reason, List<ReportRow>>(Reason.class);
        rows.forEach((reason, all) -> {
            var others = all.stream()
                    .filter(row -> !numbers.contains(row.number()))
                    .limit(most)
                    .toList();
            if (!others.isEmpty()) {
                shown.put(reason, others);
                others.forEach(row -> numbers.add(row.number()));
            }
        });
        rows.values().forEach(all -> all.forEach(row -> numbers.add(row.number())));
        return new WaitingReports(
                shown, numbers.size(), rows.values().stream().allMatch(all -> all.size() < read(most)));
    }
}
