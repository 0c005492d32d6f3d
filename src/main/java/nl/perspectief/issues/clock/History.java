package nl.perspectief.issues.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.issues.clock.Fact.Corrected;
import nl.perspectief.issues.clock.Fact.Event;
import nl.perspectief.issues.clock.Fact.Merged;
import nl.perspectief.issues.clock.Fact.Moved;
import nl.perspectief.issues.clock.Fact.Recategorised;
import nl.perspectief.issues.clock.Fact.Reported;
import nl.perspectief.issues.clock.Fact.Responded;
import nl.perspectief.issues.clock.Fact.Unmerged;
import org.jspecify.annotations.Nullable;

/** All that happened to a report. Its clocks are computed from the whole of it, so what corrects it corrects them. */
public final class History {

    private final Instant reported;
    private final Targets targets;
    private final Instant responded;
    private final Instant stopped;
    private final List<Spell> waits;
    private final @Nullable History parent;

    /**
     * @param facts in any order; of those at the same moment the first listed came first
     * @throws IllegalArgumentException if it does not begin with the report, or corrects or undoes what is not there
     */
    public History(List<? extends Fact> facts) {
        var events = inOrder(facts);
        if (events.isEmpty() || !(events.getFirst() instanceof Reported(Instant beginning, Targets promised))) {
            throw new IllegalArgumentException("A history begins with the report");
        }
        var since = beginning;
        var pace = Pace.RUNNING;
        var response = Instant.MAX;
        var waiting = new ArrayList<Spell>();
        History into = null;
        for (var event : events.subList(1, events.size())) {
            switch (event) {
                case Reported _ -> throw new IllegalArgumentException("A report is reported once");
                case Recategorised change -> promised = change.targets();
                case Responded(Instant at) -> response = earlier(response, at);
                case Moved(Instant at, Pace to) -> {
                    if (pace == Pace.WAITING && to != Pace.WAITING) {
                        waiting.add(new Spell(since, at));
                    }
                    since = to == pace ? since : at;
                    pace = to;
                }
                case Merged merge -> into = merge.parent();
                case Unmerged _ -> {
                    if (into == null) {
                        throw new IllegalArgumentException("Only a merge that was made can be undone");
                    }
                    into = null;
                }
            }
        }
        if (pace == Pace.WAITING) {
            waiting.add(new Spell(since, Instant.MAX));
        }
        reported = beginning;
        targets = promised;
        responded = response;
        stopped = pace == Pace.STOPPED ? since : Instant.MAX;
        waits = waiting;
        parent = into;
    }

    /** The clock of the first response. A report that is solved without one waits for none any more. */
    public TargetClock firstResponse(Holidays holidays) {
        return parent == null
                ? clock(targets.firstResponseHours(), earlier(responded, stopped), holidays)
                : parent.firstResponse(holidays);
    }

    /** The clock of the solution. */
    public TargetClock solution(Holidays holidays) {
        return parent == null ? clock(targets.solutionHours(), stopped, holidays) : parent.solution(holidays);
    }

    private TargetClock clock(int hours, Instant end, Holidays holidays) {
        var running = new ArrayList<Spell>();
        var from = reported;
        for (var wait : waits) {
            if (wait.from().isBefore(end)) {
                running.add(new Spell(from, wait.from()));
                from = wait.to();
            }
        }
        if (from.isBefore(end)) {
            running.add(new Spell(from, end));
        }
        return new TargetClock(
                targets.clock().allowed(hours), targets.clock().startedAt(reported, holidays), running, end);
    }

    private static List<Event> inOrder(List<? extends Fact> facts) {
        var events = new ArrayList<Event>();
        var corrections = new ArrayList<Corrected>();
        for (var fact : facts) {
            switch (fact) {
                case Event event -> events.add(event);
                case Corrected correction -> corrections.add(correction);
            }
        }
        corrections.sort(Comparator.comparing(Fact::at));
        corrections.forEach(correction -> correct(events, correction));
        events.sort(Comparator.comparing(Fact::at));
        return events;
    }

    private static void correct(List<Event> events, Corrected correction) {
        var place = events.indexOf(correction.wrong());
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Only what stands in the history can be corrected, not " + correction.wrong());
        }
        if (correction.right() == null) {
            events.remove(place);
        } else {
            events.set(place, correction.right());
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
