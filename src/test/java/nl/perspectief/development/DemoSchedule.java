package nl.perspectief.development;

import static nl.perspectief.development.DemoCalendar.earlier;
import static nl.perspectief.development.DemoCalendar.later;
import static nl.perspectief.development.DemoCalendar.startOfHalfYear;
import static nl.perspectief.development.DemoCalendar.workdayFrom;
import static nl.perspectief.development.DemoCalendar.workdayUntil;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.development.DemoPlace.Stage;
import nl.perspectief.development.DemoTemplates.Template;

/** Two years of rounds: a full one each half year, a short one each month; the latest as each location's story says. */
final class DemoSchedule {

    private static final int HALF_YEARS = 4;
    private static final int MONTHS = 24;

    /** Nothing is asked of a location in its first weeks. */
    private static final int SETTLING = 30;

    /** Before that, the half year or the month is too young for a round that is nearly over. */
    private static final int YOUNGEST_HALF_YEAR = 14;

    private static final int YOUNGEST_MONTH = 9;
    private static final int LAST_DAY_FOR_SHORT = 22;

    private final LocalDate today;
    private final DemoTemplates templates;

    DemoSchedule(LocalDate today, DemoTemplates templates) {
        this.today = today;
        this.templates = templates;
    }

    /** In the order in which they were planned. */
    List<DemoRound> rounds(DemoPlaces places) {
        var rounds = new ArrayList<DemoRound>();
        for (var place : places.all()) {
            for (var age = MONTHS; age >= 0; age--) {
                addIfOpen(rounds, shortRound(place, age));
            }
            for (var age = HALF_YEARS; age >= 0; age--) {
                addIfOpen(rounds, fullRound(place, age));
            }
        }
        rounds.sort(Comparator.comparing(DemoRound::planned));
        return rounds;
    }

    private static void addIfOpen(List<DemoRound> rounds, DemoRound round) {
        if (round.place().openSince().plusDays(SETTLING).isBefore(round.due())) {
            rounds.add(round);
        }
    }

    private DemoRound fullRound(DemoPlace place, int age) {
        var from = startOfHalfYear(today.minusDays(YOUNGEST_HALF_YEAR)).minusMonths(6L * age);
        var until = from.plusMonths(6).minusDays(1);
        if (age == 0) {
            var due = today.plusDays(place.fullRound().dueIn());
            var opened = later(workdayUntil(earlier(due.minusDays(28), today.minusDays(6))), workdayFrom(from));
            return present(place, templates.full(), place.fullRound(), from, until, due, opened);
        }
        var due = workdayUntil(today.minusDays(2).minusMonths(6L * age));
        return past(
                place,
                templates.full(),
                age,
                from,
                until,
                due,
                later(workdayUntil(due.minusDays(28)), workdayFrom(from)));
    }

    private DemoRound shortRound(DemoPlace place, int age) {
        var month = YearMonth.from(today.minusDays(YOUNGEST_MONTH)).minusMonths(age);
        var from = month.atDay(1);
        var until = month.atEndOfMonth();
        if (age == 0) {
            var due = today.plusDays(place.shortRound().dueIn());
            return present(place, templates.shorter(), place.shortRound(), from, until, due, workdayFrom(from));
        }
        return past(
                place,
                templates.shorter(),
                age,
                from,
                until,
                workdayUntil(month.atDay(LAST_DAY_FOR_SHORT)),
                workdayFrom(from));
    }

    private DemoRound present(
            DemoPlace place,
            Template template,
            DemoPlace.Present present,
            LocalDate from,
            LocalDate until,
            LocalDate due,
            LocalDate opened) {
        var last = switch (present.stage()) {
            case SUBMITTED -> today.minusDays(1L + DemoChance.below(5, "present", place.code(), template.code()));
            case REOPENED -> today.minusDays(7);
            default -> today.minusDays(1);
        };
        return round(
                place, template, 0, from, until, due, opened, present.stage(), present.answered(), workdayUntil(last));
    }

    private DemoRound past(
            DemoPlace place,
            Template template,
            int age,
            LocalDate from,
            LocalDate until,
            LocalDate due,
            LocalDate opened) {
        var late = DemoChance.of("late", place.code(), template.code(), age) < place.late();
        var days = DemoChance.below(late ? 6 : 9, "days", place.code(), template.code(), age);
        var last = late
                ? workdayFrom(due.plusDays(1L + days))
                : later(workdayUntil(due.minusDays(days)), workdayFrom(opened.plusDays(1)));
        var stage = place.code().equals("havenzicht") && template.equals(templates.shorter()) && age == 7
                ? Stage.CANCELLED
                : Stage.SUBMITTED;
        return round(place, template, age, from, until, due, opened, stage, 0, last);
    }

    private static DemoRound round(
            DemoPlace place,
            Template template,
            int age,
            LocalDate from,
            LocalDate until,
            LocalDate due,
            LocalDate opened,
            Stage stage,
            int answered,
            LocalDate last) {
        var first = !place.openSince().plusDays(2 * SETTLING).isBefore(due);
        return new DemoRound(
                place,
                template,
                age,
                first,
                from,
                until,
                due,
                workdayUntil(opened.minusDays(10)),
                opened,
                stage,
                answered,
                later(last, opened));
    }
}
