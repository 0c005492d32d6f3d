package nl.perspectief.issues.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.perspectief.issues.clock.Fact.Corrected;
import nl.perspectief.issues.clock.Fact.Event;
import nl.perspectief.issues.clock.Fact.Moved;
import nl.perspectief.issues.clock.Fact.Recategorised;
import nl.perspectief.issues.clock.Fact.Reported;
import nl.perspectief.issues.clock.Fact.Responded;

/**
 * A random history in plain words and whole minutes since {@link #BEGIN}, which the second computation reads by itself.
 *
 * @param lines in order; the first is the report
 */
record RandomHistory(List<Line> lines, boolean liberationDay, boolean goodFriday) {

    static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Days around which clocks are worth looking at, above all in their first hours; since {@link #BEGIN}. */
    private static final int[] DAYS_OF_INTEREST = {
        // 2024: Easter with clocks forward, King's Day, 5 May; clocks back; Christmas
        90,
        117,
        125,
        300,
        359,
        // 2025: clocks forward, Easter, King's Day, 5 May; clocks back; Christmas
        454,
        475,
        481,
        490,
        664,
        724,
        // 2026: clocks forward, Easter, King's Day, 5 May, Ascension Day; clocks back; Christmas
        818,
        825,
        847,
        855,
        864,
        1028,
        1089
    };

    /** Short ones first, which are taken more often. */
    private static final String[] TARGETS = {
        "24x7 1 4",
        "workdays 4 8",
        "calendar 1 24",
        "24x7 2 24",
        "workdays 10 24",
        "calendar 24 72",
        "24x7 7 101",
        "workdays 8 48",
        "calendar 48 100",
        "24x7 8 72",
        "workdays 24 120",
        "calendar 72 504",
        "workdays 72 504",
        "calendar 24 1008"
    };

    private static final String[] WORDS = {"asks", "asks", "asks", "goes on", "goes on", "solved", "responds", "becomes"
    };

    /**
     * @param word    {@code reported, becomes, responds, asks, goes on, solved}
     * @param targets clock and hours, where it says so
     * @param written {@code right}; {@code never} if it was withdrawn, {@code late} if its time was corrected
     */
    record Line(int minute, String word, String targets, String written) {

        Instant at() {
            return BEGIN.plusSeconds(60L * minute);
        }
    }

    static RandomHistory one(Random random) {
        var minute = random.nextBoolean()
                ? DAY * DAYS_OF_INTEREST[random.nextInt(DAYS_OF_INTEREST.length)]
                        + 3 * HOUR
                        - random.nextInt(random.nextBoolean() ? 3 * HOUR : 6 * DAY)
                : random.nextInt(1100 * DAY);
        var lines = new ArrayList<Line>();
        lines.add(line(random, rounded(random, minute), "reported"));
        for (int i = random.nextInt(7); i > 0; i--) {
            minute = lines.getLast().minute() + gap(random);
            lines.add(line(
                    random,
                    Math.max(lines.getLast().minute(), rounded(random, minute)),
                    WORDS[random.nextInt(WORDS.length)]));
        }
        return new RandomHistory(lines, random.nextInt(4) > 0, random.nextInt(4) == 0);
    }

    private static Line line(Random random, int minute, String word) {
        var written =
                random.nextInt(8) > 0 ? "right" : word.equals("reported") || random.nextBoolean() ? "late" : "never";
        return new Line(minute, word, TARGETS[random.nextInt(1 + random.nextInt(TARGETS.length))], written);
    }

    private static int gap(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2 * HOUR);
            case 1 -> random.nextInt(12 * HOUR);
            case 2 -> random.nextInt(3 * DAY);
            default -> random.nextInt(8 * DAY);
        };
    }

    /** Half of all moments are at half hours, so that things meet. */
    private static int rounded(Random random, int minute) {
        return random.nextBoolean() ? minute : minute / 30 * 30;
    }

    int lastMinute() {
        return lines.getLast().minute();
    }

    Holidays holidays() {
        return new Holidays(liberationDay, goodFriday);
    }

    History toHistory() {
        return new History(toFacts());
    }

    List<Fact> toFacts() {
        var facts = new ArrayList<Fact>();
        var corrections = new ArrayList<Fact>();
        for (var line : lines) {
            var right = event(line, line.at());
            // a wrong one is told from all others by its second
            var wrong = event(line, line.at().plusSeconds(3600L + facts.size()));
            facts.add(line.written().equals("right") ? right : wrong);
            switch (line.written()) {
                case "right" -> {}
                case "late" -> corrections.add(new Corrected(line.at().plusSeconds(7200), wrong, right));
                default -> corrections.add(new Corrected(line.at().plusSeconds(7200), wrong, null));
            }
        }
        facts.addAll(corrections);
        return facts;
    }

    private static Event event(Line line, Instant at) {
        return switch (line.word()) {
            case "reported" -> new Reported(at, targets(line));
            case "becomes" -> new Recategorised(at, targets(line));
            case "responds" -> new Responded(at);
            case "asks" -> new Moved(at, Pace.WAITING);
            case "goes on" -> new Moved(at, Pace.RUNNING);
            case "solved" -> new Moved(at, Pace.STOPPED);
            default -> throw new AssertionError(line.word());
        };
    }

    private static Targets targets(Line line) {
        var words = line.targets().split(" ");
        return new Targets(ClockKind.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }
}
