package nl.perspectief.development;

import static nl.perspectief.development.DemoCalendar.moment;
import static nl.perspectief.development.DemoCalendar.workdayUntil;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.development.DemoPlace.Stage;
import nl.perspectief.quality.ChecklistChange.Kind;

/** What happened to the rounds, by whom and why. */
final class DemoEvents {

    private static final LocalTime PLANNING = LocalTime.of(10, 10);
    private static final LocalTime OPENING = LocalTime.of(8, 5);
    private static final LocalTime DECIDING = LocalTime.of(15, 40);

    private static final String NOT_PER_PERSON =
            "Bij SPA-01 is het oppervlak per kamer ingevuld, niet per persoon. Graag herstellen.";
    private static final String NOT_THE_LIST =
            "Het percentage bij CHI-03 klopt niet met de lijst van leerplicht. Graag nakijken en opnieuw indienen.";
    private static final String CLOSES =
            "De locatie sluit. In plaats van deze ronde komt er een schouw bij de oplevering.";
    private static final String REBUILDING = "Keuken en sanitair werden deze maand verbouwd.";

    private record Event(long checklistId, Kind kind, long personId, LocalDateTime at, String reason) {}

    private final LocalDate today;
    private final DemoPeople people;
    private final List<Event> events = new ArrayList<>();

    DemoEvents(LocalDate today, DemoPeople people) {
        this.today = today;
        this.people = people;
    }

    /** @return when a complete round was submitted: mostly once */
    List<LocalDateTime> submissions(DemoRound round, LocalDateTime first) {
        return round.is("de-lantaarn", "full", 1) ? List.of(first, first.plusDays(7)) : List.of(first);
    }

    void add(long checklistId, DemoRound round, List<LocalDateTime> submissions) {
        byOverseer(checklistId, round, Kind.PLANNED, round.planned(), PLANNING, "");
        if (round.stage() != Stage.PLANNED) {
            byOverseer(checklistId, round, Kind.OPENED, round.opened(), OPENING, "");
        }
        var manager = people.managerOf(round.place(), round.last()).id();
        for (var submission : submissions) {
            events.add(new Event(checklistId, Kind.SUBMITTED, manager, submission, ""));
        }
        if (submissions.size() > 1) {
            byOverseer(checklistId, round, Kind.REOPENED, round.last().plusDays(4), DECIDING, NOT_PER_PERSON);
        }
        if (round.stage() == Stage.REOPENED) {
            byOverseer(checklistId, round, Kind.REOPENED, workdayUntil(today.minusDays(2)), DECIDING, NOT_THE_LIST);
        }
        if (round.stage() == Stage.CANCELLED) {
            var latest = round.age() == 0;
            byOverseer(
                    checklistId,
                    round,
                    Kind.CANCELLED,
                    latest ? workdayUntil(today.minusDays(5)) : round.opened().plusDays(2),
                    DECIDING,
                    latest ? CLOSES : REBUILDING);
        }
    }

    DemoTable table() {
        var table = new DemoTable("checklist_event", "checklist_id", "kind", "person_id", "happened_at", "reason");
        events.sort(Comparator.comparing(Event::at));
        for (var event : events) {
            table.add(event.checklistId(), event.kind().name(), event.personId(), event.at(), event.reason());
        }
        return table;
    }

    private void byOverseer(
            long checklistId, DemoRound round, Kind kind, LocalDate day, LocalTime time, String reason) {
        var overseer = people.overseerOf(round.place(), day);
        events.add(new Event(checklistId, kind, overseer.id(), moment(day, time), reason));
    }
}
