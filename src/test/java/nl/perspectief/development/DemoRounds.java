package nl.perspectief.development;

import static nl.perspectief.development.DemoCalendar.later;
import static nl.perspectief.development.DemoCalendar.workdayBefore;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.perspectief.development.DemoAnswers.Asked;
import nl.perspectief.development.DemoAnswers.Given;
import nl.perspectief.development.DemoPlace.Stage;

/** Writes down the rounds with their answers: who gave them, and when. */
final class DemoRounds {

    /** A full round takes three walks through the building, a short one takes one. */
    private static final int WALKS_FOR_FULL = 3;

    private static final LocalTime EARLIEST = LocalTime.of(9, 15);

    private final DemoPeople people;
    private final DemoAnswers answers;
    private final DemoEvents events;

    private final DemoTable checklistTable = new DemoTable(
            "checklist",
            "version",
            "location_id",
            "template_id",
            "period_from",
            "period_until",
            "due_date",
            "status",
            "submitted_at",
            "submitted_by");
    private final DemoTable answerTable = new DemoTable(
            "answer",
            "version",
            "checklist_id",
            "indicator_id",
            "form",
            "number",
            "reason",
            "remark",
            "mender",
            "mend_by",
            "answered_by",
            "answered_at");

    DemoRounds(LocalDate today, DemoPeople people) {
        this.people = people;
        this.answers = new DemoAnswers(today);
        this.events = new DemoEvents(today, people);
    }

    /** @return the tables to be filled, each after those that it points to */
    List<DemoTable> store(List<DemoRound> rounds) {
        rounds.forEach(this::store);
        return List.of(checklistTable, answerTable, events.table());
    }

    private void store(DemoRound round) {
        var asked = asked(round);
        var submissions = round.isComplete()
                ? events.submissions(
                        round, moment(round, asked.size(), asked.size() - 1).plusMinutes(6))
                : List.<LocalDateTime>of();
        var submitted = round.stage() == Stage.SUBMITTED ? submissions.getLast() : null;
        var id = checklistTable.add(
                0,
                round.place().id(),
                round.template().id(),
                round.from(),
                round.until(),
                round.due(),
                round.stage() == Stage.REOPENED
                        ? Stage.OPEN.name()
                        : round.stage().name(),
                submitted,
                submitted == null
                        ? null
                        : people.managerOf(round.place(), round.last()).id());
        events.add(id, round, submissions);
        for (var i = 0; i < asked.size(); i++) {
            var day = day(round, asked.size(), i);
            var manager = people.managerOf(round.place(), day);
            var given = give(round, asked.get(i), day, manager.language());
            answerTable.add(
                    0,
                    id,
                    asked.get(i).id(),
                    given.form() == null ? null : given.form().name(),
                    given.number(),
                    given.reason(),
                    given.remark(),
                    given.mender(),
                    given.mendBy(),
                    manager.id(),
                    moment(round, asked.size(), i));
        }
    }

    private static List<Asked> asked(DemoRound round) {
        var all = round.template().asked();
        if (round.isComplete()) {
            return all;
        }
        return all.subList(0, isUnderWay(round) ? round.answered() + 1 : round.answered());
    }

    /** One that shows what may still be missing: a number that is not measured yet, and nobody who mends. */
    private static boolean isUnderWay(DemoRound round) {
        return round.is("de-wilg", "full", 0);
    }

    private Given give(DemoRound round, Asked asked, LocalDate day, String language) {
        if (isUnderWay(round) && asked.code().equals("SPA-01")) {
            return Given.note("Nog meten, samen met de beheerder.");
        }
        if (isUnderWay(round) && asked.code().equals("SAF-07")) {
            return answers.withoutMender(round.place(), asked, language);
        }
        return answers.give(
                round.place(),
                asked,
                day,
                language,
                round.first(),
                round.template().interval());
    }

    private static LocalDate day(DemoRound round, int size, int index) {
        var day = round.last();
        for (var walk = walk(round, size, index); walk < walks(round) - 1; walk++) {
            day = workdayBefore(day);
        }
        return later(day, round.opened());
    }

    /** One answer after the other, a few minutes apart. */
    private static LocalDateTime moment(DemoRound round, int size, int index) {
        var day = day(round, size, index);
        var walk = walk(round, size, index);
        var minutes = DemoChance.below(
                330, "walk", round.place().code(), round.template().code(), round.age(), walk);
        for (var i = index; i >= 0 && walk(round, size, i) == walk; i--) {
            minutes += 1
                    + DemoChance.below(
                            4, "minutes", round.place().code(), round.template().code(), round.age(), i);
        }
        return DemoCalendar.moment(day, EARLIEST.plusMinutes(minutes));
    }

    private static int walk(DemoRound round, int size, int index) {
        return index * walks(round) / size;
    }

    private static int walks(DemoRound round) {
        return round.template().code().equals("full") ? WALKS_FOR_FULL : 1;
    }
}
