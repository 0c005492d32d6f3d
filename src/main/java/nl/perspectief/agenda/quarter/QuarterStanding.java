package nl.perspectief.agenda.quarter;

import static nl.perspectief.agenda.ActionEventKind.ACCEPTED;
import static nl.perspectief.agenda.ActionEventKind.ASSIGNED;
import static nl.perspectief.agenda.ActionEventKind.CHANGED;
import static nl.perspectief.agenda.ActionEventKind.DECLINED;
import static nl.perspectief.agenda.ActionEventKind.FINISHED;
import static nl.perspectief.agenda.ActionEventKind.MOVED;
import static nl.perspectief.agenda.ActionEventKind.RELEASED;
import static nl.perspectief.agenda.ActionEventKind.STOPPED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * How an action stood at the end of a quarter, and what happened to it within, worked out from its history alone, so that it
 * is the same whenever it is asked for.
 *
 * <p>The history holds each state, each organisation that was asked or no longer is, and with each change of the deadline,
 * theme or term the one before. It doesn't hold what a text said before, nor what was changed before it began to hold that (a
 * theme, a term, that an organisation was no longer asked): there, what stands today, or was asked last, stands in the report.
 */
final class QuarterStanding {

    private final Instant from;
    private final Instant until;
    private final LocalDate asOf;
    private final LatestFacts today;
    private final List<QuarterEvent> before;
    private final List<QuarterEvent> all;

    /** What of an action stands in its row: as it is now, which at the end of the quarter may have been otherwise. */
    record LatestFacts(@Nullable LocalDate deadline, ActionTheme theme, ActionTerm term) {}

    /**
     * @param until the first moment after what counts
     * @param asOf the day on which a deadline before it has passed
     * @param events of one action, in their order, also those after the quarter
     */
    QuarterStanding(Instant from, Instant until, LocalDate asOf, LatestFacts today, List<QuarterEvent> events) {
        this.from = from;
        this.until = until;
        this.asOf = asOf;
        this.today = today;
        this.all = events;
        this.before =
                events.stream().filter(event -> event.at().isBefore(until)).toList();
    }

    /** Asked of another organisation, it begins anew. */
    ActionState state() {
        var state = ActionState.PROPOSED;
        for (var event : before) {
            state = switch (event.kind()) {
                case PROPOSED, ASSIGNED, DECLINED, RELEASED -> ActionState.PROPOSED;
                case ACCEPTED -> ActionState.ACCEPTED;
                case NOTED -> ActionState.UNDER_WAY;
                case FINISHED -> ActionState.DONE;
                case STOPPED -> ActionState.STOPPED;
                case CHANGED, MOVED -> state;
            };
        }
        return state;
    }

    /** Whose it was; null when nobody was asked. */
    @Nullable
    String organisation() {
        return organisation(before);
    }

    private static @Nullable String organisation(List<QuarterEvent> events) {
        var whose = last(events.stream().filter(QuarterStanding::saysWhose));
        return whose == null || whose.kind() != ASSIGNED ? null : whose.organisation();
    }

    private static boolean saysWhose(QuarterEvent event) {
        return event.kind() == ASSIGNED || event.kind() == DECLINED || event.kind() == RELEASED;
    }

    @Nullable
    LocalDate deadline() {
        // null is a deadline too, so what it was is taken with its event
        return after().filter(kind(MOVED))
                .findFirst()
                .map(event -> new LatestFacts(event.oldDeadline(), today.theme(), today.term()))
                .orElse(today)
                .deadline();
    }

    ActionTheme theme() {
        return after().map(QuarterEvent::oldTheme)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today.theme());
    }

    ActionTerm term() {
        return after().map(QuarterEvent::oldTerm)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today.term());
    }

    Set<QuarterPart> parts() {
        var parts = EnumSet.noneOf(QuarterPart.class);
        if (isWithin(first(ACCEPTED))) {
            parts.add(QuarterPart.PROMISED);
        }
        if (isWithin(first(FINISHED))) {
            parts.add(QuarterPart.DONE);
        }
        if (isWithin(first(STOPPED))) {
            parts.add(QuarterPart.STOPPED);
        }
        var deadline = deadline();
        if (state().isRunning() && deadline != null && deadline.isBefore(asOf)) {
            parts.add(QuarterPart.LATE);
        }
        if (!changes().isEmpty()) {
            parts.add(QuarterPart.CHANGED);
        }
        switch (state()) {
            case PROPOSED -> parts.add(QuarterPart.WAITING);
            case ACCEPTED, UNDER_WAY -> parts.add(QuarterPart.RUNNING);
            case DONE, STOPPED -> {}
        }
        return parts;
    }

    /** When it ended; null for what had not. */
    @Nullable
    Instant ended() {
        return state().isRunning() ? null : before.getLast().at();
    }

    /** When it was promised; null for what was not yet. */
    @Nullable
    Instant promised() {
        var first = first(ACCEPTED);
        return first == null ? null : first.at();
    }

    /** Who promised it, whoever has it since. */
    @Nullable
    String promisedBy() {
        var first = first(ACCEPTED);
        return first == null ? null : organisation(before.subList(0, before.indexOf(first)));
    }

    /** Of what ended: whether that was on its last day at the latest, or it had none. */
    boolean inTime() {
        var end = ended();
        var deadline = deadline();
        return end == null || deadline == null || !Dates.day(end).isAfter(deadline);
    }

    /**
     * From how it stood when the quarter began, or when it was promised within it, to how it stood at its end; whose it was
     * also in between, where that one promised it.
     */
    List<QuarterChange> changes() {
        var promised = first(ACCEPTED);
        if (promised == null) {
            return List.of();
        }
        var since = before.subList(before.indexOf(promised) + 1, before.size()).stream()
                .filter(event -> !event.at().isBefore(from))
                .toList();
        return Stream.of(deadlines(since), organisations(since), themes(since), terms(since))
                .flatMap(Function.identity())
                .filter(QuarterChange::isOne)
                .toList();
    }

    private static Stream<QuarterChange> deadlines(List<QuarterEvent> since) {
        var moves = since.stream().filter(kind(MOVED)).toList();
        // what waits for another organisation may have none for a while, and then gets one
        var from = first(moves.stream().map(QuarterEvent::oldDeadline));
        return from == null
                ? Stream.empty()
                : Stream.of(new QuarterChange.Deadline(from, moves.getLast().newDeadline()));
    }

    private Stream<QuarterChange> organisations(List<QuarterEvent> since) {
        var changes = Stream.<QuarterChange>builder();
        @Nullable QuarterEvent given = null;
        for (var event : since) {
            if (given == null && saysWhose(event)) {
                given = event;
            }
            var isLast = event.equals(since.getLast());
            if (given != null && (event.kind() == ACCEPTED || isLast)) {
                changes.add(new QuarterChange.Organisation(
                        organisation(upTo(given)), organisation(isLast ? before : upTo(event))));
                given = null;
            }
        }
        return changes.build();
    }

    private List<QuarterEvent> upTo(QuarterEvent event) {
        return before.subList(0, before.indexOf(event));
    }

    private static Stream<QuarterChange> themes(List<QuarterEvent> since) {
        var from = first(since.stream().filter(kind(CHANGED)).map(QuarterEvent::oldTheme));
        var to = last(since.stream().filter(kind(CHANGED)).map(QuarterEvent::newTheme));
        return from == null || to == null ? Stream.empty() : Stream.of(new QuarterChange.Theme(from, to));
    }

    private static Stream<QuarterChange> terms(List<QuarterEvent> since) {
        var from = first(since.stream().filter(kind(CHANGED)).map(QuarterEvent::oldTerm));
        var to = last(since.stream().filter(kind(CHANGED)).map(QuarterEvent::newTerm));
        return from == null || to == null ? Stream.empty() : Stream.of(new QuarterChange.Term(from, to));
    }

    private Stream<QuarterEvent> after() {
        return all.stream().filter(event -> !event.at().isBefore(until));
    }

    private @Nullable QuarterEvent first(ActionEventKind kind) {
        return first(before.stream().filter(kind(kind)));
    }

    private boolean isWithin(@Nullable QuarterEvent event) {
        return event != null && !event.at().isBefore(from);
    }

    private static Predicate<QuarterEvent> kind(ActionEventKind kind) {
        return event -> event.kind() == kind;
    }

    private static <T> @Nullable T first(Stream<? extends @Nullable T> all) {
        return all.filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> @Nullable T last(Stream<? extends @Nullable T> all) {
        return all.filter(Objects::nonNull).reduce((_, next) -> next).orElse(null);
    }
}
