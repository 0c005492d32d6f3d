package nl.perspectief.issues;

import java.util.List;
import java.util.Map;

/**
 * What the job of retention takes away soon.
 *
 * @param numbers how many reports of each visibility, as far as they were counted
 * @param first some of them, the oldest first; what was put under one of them goes with it
 * @param days so long after its last event a report is forgotten
 * @param confidentialDays the same of confidential ones
 */
public record ForgetPlan(Map<Visibility, Long> numbers, List<DueToForget> first, long days, long confidentialDays) {

    /** What there is of more than these is not counted. */
    public static final int MOST_COUNTED = 1_000;

    public long number() {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the numbers say no more than that. */
    public boolean isMore() {
        return number() > MOST_COUNTED;
    }
}
