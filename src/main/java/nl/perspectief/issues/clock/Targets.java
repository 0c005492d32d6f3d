package nl.perspectief.issues.clock;

/**
 * What a category promises.
 *
 * @param firstResponseHours until a person has answered the reporter
 * @param solutionHours      until the report is solved
 */
public record Targets(ClockKind clock, int firstResponseHours, int solutionHours) {

    /** @throws IllegalArgumentException if the clock does not take these hours */
    public Targets {
        check(clock, firstResponseHours);
        check(clock, solutionHours);
    }

    private static void check(ClockKind clock, int hours) {
        if (!clock.takes(hours)) {
            throw new IllegalArgumentException("A target on the clock %s cannot be %d hours: it is from 1 to %d%s"
                    .formatted(
                            clock.code(),
                            hours,
                            ClockKind.MOST_HOURS,
                            clock == ClockKind.WORKDAYS ? ", and up to 10 or whole days of 24" : ""));
        }
    }
}
