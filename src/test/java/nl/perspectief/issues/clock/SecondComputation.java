package nl.perspectief.issues.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clock of one target once more, written without the code under test: minute by minute, with the days on which the
 * clocks change and the holidays copied from what is published.
 */
final class SecondComputation {

    private static final int MINUTES = 4 * 366 * 24 * 60;

    private static final Set<LocalDate> CLOSED = days(
            "2024-01-01 2024-04-01 2024-04-27 2024-05-09 2024-05-20 2024-12-25 2024-12-26",
            "2025-01-01 2025-04-21 2025-04-26 2025-05-29 2025-06-09 2025-12-25 2025-12-26",
            "2026-01-01 2026-04-06 2026-04-27 2026-05-14 2026-05-25 2026-12-25 2026-12-26",
            "2027-01-01 2027-03-29 2027-04-27 2027-05-06 2027-05-17 2027-12-25 2027-12-26");
    private static final Set<LocalDate> LIBERATION_DAYS = days("2024-05-05 2025-05-05 2026-05-05 2027-05-05");
    private static final Set<LocalDate> GOOD_FRIDAYS = days("2024-03-29 2025-04-18 2026-04-03 2027-03-26");

    /** Summer time begins and ends in these nights, at 01:00 UTC. */
    private static final Set<LocalDate> CHANGES =
            days("2024-03-31 2024-10-27 2025-03-30 2025-10-26 2026-03-29 2026-10-25 2027-03-28 2027-10-31");

    /** What the clock on the wall shows, in minutes since the beginning of 1970. */
    private static final int[] WALL = new int[MINUTES];
    /** 'c' closed, 'o' open, 'l' open unless for Liberation Day, 'g' open unless for Good Friday. */
    private static final char[] OPEN = new char[MINUTES];

    static {
        var epochMinute = (int) (RandomHistory.BEGIN.getEpochSecond() / 60);
        var ahead = 60;
        for (int minute = 0; minute < MINUTES; minute++) {
            if (minute % 1440 == 60
                    && CHANGES.contains(
                            LocalDate.ofInstant(RandomHistory.BEGIN.plusSeconds(60L * minute), ZoneOffset.UTC))) {
                ahead = 180 - ahead;
            }
            WALL[minute] = epochMinute + minute + ahead;
            OPEN[minute] = minute > 0 && WALL[minute] / 60 == WALL[minute - 1] / 60
                    ? OPEN[minute - 1]
                    : openAt(LocalDate.ofEpochDay(WALL[minute] / 1440), WALL[minute] % 1440 / 60);
        }
    }

    private static char openAt(LocalDate day, int hour) {
        if (day.getDayOfWeek().getValue() > 5 || hour < 8 || hour >= 18 || CLOSED.contains(day)) {
            return 'c';
        }
        return LIBERATION_DAYS.contains(day) ? 'l' : GOOD_FRIDAYS.contains(day) ? 'g' : 'o';
    }

    private final RandomHistory history;
    private final boolean solution;
    private final int start;
    private final int end;
    private String clock = "";
    private int allowed;
    private int used;
    private final Map<Integer, Integer> reached = new HashMap<>();
    private final List<Integer> percents = new ArrayList<>(List.of(80, 100, 150));

    /** @param now the minute before which is counted what was used */
    SecondComputation(RandomHistory history, boolean solution, int now) {
        this.history = history;
        this.solution = solution;
        start = history.lines().getFirst().minute();
        var response = Integer.MAX_VALUE;
        var stop = Integer.MAX_VALUE;
        for (var line : history.lines()) {
            if (line.written().equals("never")) {
                continue;
            }
            switch (line.word()) {
                case "reported", "becomes" -> promise(line.targets().split(" "));
                case "responds" -> response = Math.min(response, line.minute());
                case "solved" -> stop = Math.min(stop, line.minute());
                default -> stop = Integer.MAX_VALUE;
            }
        }
        end = solution ? stop : Math.min(stop, response);
        walk(now, clock.equals("calendar"), clock.equals("workdays"));
    }

    private void promise(String[] words) {
        clock = words[0];
        var hours = Integer.parseInt(words[solution ? 2 : 1]);
        allowed = clock.equals("workdays") && hours > 10 ? hours / 24 * 600 : hours * 60;
    }

    private void walk(int now, boolean onTheWall, boolean whileOpen) {
        var counted = 0;
        var highest = 0;
        var ran = false;
        var waiting = new Waiting();
        for (int minute = start; !percents.isEmpty() || minute <= now; minute++) {
            if (minute <= now) {
                used = counted;
            }
            var runs = minute < end && !waiting.at(minute);
            var isShownAgain = onTheWall && WALL[minute] <= highest;
            while (!percents.isEmpty()
                    && 100 * counted >= allowed * percents.getFirst()
                    && !isShownAgain
                    && (ran || runs)) {
                reached.put(percents.removeFirst(), minute);
            }
            if (minute >= end || !runs && minute > history.lastMinute()) {
                return;
            }
            if (runs && onTheWall && !isShownAgain) {
                // in the minute before the clocks go forward it shows an hour more
                counted += Math.max(1, WALL[minute + 1] - WALL[minute]);
            } else if (runs && !onTheWall && (!whileOpen || isOpen(OPEN[minute]))) {
                counted++;
            }
            highest = Math.max(highest, WALL[minute]);
            ran = runs;
        }
    }

    private boolean isOpen(char open) {
        return open == 'o' || open == 'l' && !history.liberationDay() || open == 'g' && !history.goodFriday();
    }

    /** How many minutes were used. */
    int used() {
        return used;
    }

    /** The first minute at whose beginning so much was used, if there is one. */
    OptionalInt reached(int percent) {
        var minute = reached.get(percent);
        return minute == null ? OptionalInt.empty() : OptionalInt.of(minute);
    }

    /** Follows the state from minute to minute. */
    private final class Waiting {

        private int next;
        private boolean waits;

        boolean at(int minute) {
            while (next < history.lines().size() && history.lines().get(next).minute() <= minute) {
                var line = history.lines().get(next++);
                if (!line.written().equals("never")) {
                    switch (line.word()) {
                        case "asks" -> waits = true;
                        case "goes on", "solved" -> waits = false;
                        default -> {}
                    }
                }
            }
            return waits;
        }
    }

    private static Set<LocalDate> days(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(list.split(" ")))
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
