package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import nl.perspectief.issues.clock.Fact;
import nl.perspectief.issues.clock.Fact.Event;
import nl.perspectief.issues.clock.History;
import org.jspecify.annotations.Nullable;

/** What the lines of a report's history mean to its clocks. */
final class Facts {

    private static final Set<ReportEventKind> MERGES = EnumSet.of(ReportEventKind.MERGED, ReportEventKind.UNMERGED);

    private final long reporterId;
    private final LongFunction<History> parents;
    private final @Nullable ReportEvent lastMerge;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Long, List<Event>> byLine = new HashMap<>();

    private Facts(long reporterId, List<ReportEvent> lines, LongFunction<History> parents) {
        this.reporterId = reporterId;
        this.parents = parents;
        this.lastMerge = lines.stream()
                .filter(line -> MERGES.contains(line.getKind()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /**
     * @param lines in their order
     * @param parents the history of a report that others are put under
     */
    static History history(long reporterId, List<ReportEvent> lines, LongFunction<History> parents) {
        var facts = new Facts(reporterId, lines, parents);
        var byId = new HashMap<Long, ReportEvent>();
        for (var line : lines) {
            byId.put(line.getId(), line);
            if (line.getKind() == ReportEventKind.CORRECTED) {
                facts.correct(requireNonNull(byId.get(line.getCorrectsId())), line);
            } else {
                facts.add(line);
            }
        }
        return new History(facts.facts);
    }

    private void add(ReportEvent line) {
        var events = eventsOf(line, line.getHappenedAt());
        byLine.put(line.getId(), events);
        facts.addAll(events);
    }

    /** A second correction of a line corrects what the first one made of it. */
    private void correct(ReportEvent wrong, ReportEvent correction) {
        var moment = correction.getCorrectedTo();
        var before = requireNonNull(byLine.get(wrong.getId()));
        var after = moment == null ? List.<Event>of() : eventsOf(wrong, moment);
        for (int place = 0; place < before.size(); place++) {
            facts.add(new Fact.Corrected(
                    correction.getHappenedAt(), before.get(place), after.isEmpty() ? null : after.get(place)));
        }
        byLine.put(wrong.getId(), after);
    }

    private List<Event> eventsOf(ReportEvent line, Instant at) {
        return switch (line.getKind()) {
            case REPORTED -> List.of(new Fact.Reported(at, line.targets()));
            case RECATEGORISED -> List.of(new Fact.Recategorised(at, line.targets()));
            // one that was undone is as if it had never been; the other may stand under this one by now
            case MERGED ->
                line.equals(lastMerge) ? List.of(new Fact.Merged(at, parents.apply(line.getOtherId()))) : List.of();
            case ACCEPTED, ASKED, SOLVED, REJECTED -> List.of(new Fact.Responded(at), moved(line, at));
            case STARTED, ANSWERED, CONFIRMED, EXPIRED, REOPENED -> List.of(moved(line, at));
            case MESSAGE ->
                Objects.equals(line.getPersonId(), reporterId) ? List.of() : List.of(new Fact.Responded(at));
            case UNMERGED, ASSIGNED, PRIORITISED, SHOWN, NOTE, JOINED, LEFT, CORRECTED, PHOTOS_ADDED, PHOTO_INFECTED ->
                List.of();
        };
    }

    private static Event moved(ReportEvent line, Instant at) {
        return new Fact.Moved(at, requireNonNull(line.getState()).pace());
    }
}
