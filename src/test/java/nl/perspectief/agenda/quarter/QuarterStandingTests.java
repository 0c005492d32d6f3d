package nl.perspectief.agenda.quarter;

import static nl.perspectief.agenda.ActionEventKind.ACCEPTED;
import static nl.perspectief.agenda.ActionEventKind.ASSIGNED;
import static nl.perspectief.agenda.ActionEventKind.CHANGED;
import static nl.perspectief.agenda.ActionEventKind.DECLINED;
import static nl.perspectief.agenda.ActionEventKind.FINISHED;
import static nl.perspectief.agenda.ActionEventKind.MOVED;
import static nl.perspectief.agenda.ActionEventKind.NOTED;
import static nl.perspectief.agenda.ActionEventKind.PROPOSED;
import static nl.perspectief.agenda.ActionEventKind.RELEASED;
import static nl.perspectief.agenda.ActionEventKind.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The third quarter of 2026, 1 July to 30 September, worked out by hand from what happened. */
class QuarterStandingTests {

    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private final List<QuarterEvent> events = new ArrayList<>();
    private @Nullable LocalDate deadline = DECEMBER;

    @Test
    void whatIsPromisedWithinItIsNewAndNotChanged() {
        happened(PROPOSED, "2026-06-01T10:00");
        asked("School", "2026-06-01T10:00");
        moved(null, DECEMBER, "2026-07-01T09:00");
        happened(ACCEPTED, "2026-07-02T10:00");

        assertThat(standing().parts()).containsExactly(QuarterPart.PROMISED, QuarterPart.RUNNING);
        assertThat(standing().state()).isEqualTo(ActionState.ACCEPTED);
        assertThat(standing().organisation()).isEqualTo("School");
    }

    @Test
    void itsBoundsAreMidnightInAmsterdam() {
        happened(PROPOSED, "2026-06-30T23:59:59.999999");
        happened(ACCEPTED, "2026-07-01T00:00");
        happened(FINISHED, "2026-09-30T23:59:59.999999");

        assertThat(standing().parts()).containsExactly(QuarterPart.PROMISED, QuarterPart.DONE);
        assertThat(standing(new Quarter(2026, 2)).parts()).containsExactly(QuarterPart.WAITING);
        assertThat(standing(new Quarter(2026, 2)).state()).isEqualTo(ActionState.PROPOSED);
        assertThat(standing(new Quarter(2026, 4)).parts()).isEmpty();
    }

    @Test
    void whatIsDoneOnItsLastDayIsInTimeAndADayLaterIsNot() {
        deadline = AUGUST;
        promised();
        happened(FINISHED, "2026-08-31T23:59");
        assertThat(standing().parts()).containsExactly(QuarterPart.DONE);
        assertThat(standing().inTime()).isTrue();

        events.removeLast();
        happened(FINISHED, "2026-09-01T00:00");
        assertThat(standing().parts()).containsExactly(QuarterPart.DONE);
        assertThat(standing().inTime()).isFalse();
    }

    @Test
    void whatHadToBeDoneOnTheLastDayOfTheQuarterIsLateAtItsEnd() {
        promised();
        deadline = THIRD.lastDay();
        assertThat(standing().parts()).containsExactly(QuarterPart.LATE, QuarterPart.RUNNING);

        deadline = THIRD.lastDay().plusDays(1);
        assertThat(standing().parts()).containsExactly(QuarterPart.RUNNING);
    }

    @Test
    void whatIsDoneAfterItIsStillLateInTheReportThatIsMadeLater() {
        deadline = AUGUST;
        promised();
        happened(NOTED, "2026-09-01T10:00");
        happened(FINISHED, "2026-10-01T00:00");

        assertThat(standing().parts()).containsExactly(QuarterPart.LATE, QuarterPart.RUNNING);
        assertThat(standing().state()).isEqualTo(ActionState.UNDER_WAY);
        assertThat(standing().ended()).isNull();
    }

    @Test
    void aDeadlineThatIsMovedLaterIsThatOfThen() {
        promised();
        moved(AUGUST, DECEMBER, "2026-10-02T10:00");

        assertThat(standing().deadline()).isEqualTo(AUGUST);
        assertThat(standing().parts()).containsExactly(QuarterPart.LATE, QuarterPart.RUNNING);
        assertThat(standing(new Quarter(2026, 4)).changes())
                .containsExactly(new QuarterChange.Deadline(AUGUST, DECEMBER));
    }

    @Test
    void aDeadlineMovedTwiceIsOneChangeAndMovedBackIsNone() {
        promised();
        moved(AUGUST, THIRD.lastDay(), "2026-07-02T10:00");
        moved(THIRD.lastDay(), DECEMBER, "2026-08-02T10:00");
        assertThat(standing().changes()).containsExactly(new QuarterChange.Deadline(AUGUST, DECEMBER));
        assertThat(standing().parts()).containsExactly(QuarterPart.CHANGED, QuarterPart.RUNNING);

        moved(DECEMBER, AUGUST, "2026-08-03T10:00");
        assertThat(standing().changes()).isEmpty();
    }

    @Test
    void whatIsGivenToAnotherOrganisationBeginsAnewAndIsChanged() {
        promised();
        asked("Factory", "2026-08-01T10:00");

        assertThat(standing().state()).isEqualTo(ActionState.PROPOSED);
        assertThat(standing().organisation()).isEqualTo("Factory");
        assertThat(standing().promisedBy()).isEqualTo("School");
        assertThat(standing().changes()).containsExactly(new QuarterChange.Organisation("School", "Factory"));

        happened(ACCEPTED, "2026-08-02T10:00");
        assertThat(standing().state()).isEqualTo(ActionState.ACCEPTED);
        assertThat(standing().parts()).containsExactly(QuarterPart.CHANGED, QuarterPart.RUNNING);
    }

    @Test
    void whatIsGivenBackIsNobodysUntilAnotherOneIsAsked() {
        promised();
        asked("Factory", "2026-08-01T10:00");
        happened(DECLINED, "2026-08-02T10:00");

        assertThat(standing().state()).isEqualTo(ActionState.PROPOSED);
        assertThat(standing().organisation()).isNull();
        assertThat(standing().changes()).containsExactly(new QuarterChange.Organisation("School", null));

        asked("Choir", "2026-10-02T10:00");
        happened(RELEASED, "2026-10-03T10:00");
        assertThat(standing(new Quarter(2026, 4)).changes()).isEmpty();
        asked("Choir", "2026-10-04T10:00");
        assertThat(standing(new Quarter(2026, 4)).changes())
                .containsExactly(new QuarterChange.Organisation(null, "Choir"));
    }

    @Test
    void whoPromisedItInBetweenIsToldAlsoWhenItCameBack() {
        promised();
        asked("Factory", "2026-08-01T10:00");
        happened(ACCEPTED, "2026-08-02T10:00");
        asked("Choir", "2026-08-03T10:00");
        asked("School", "2026-08-04T10:00");
        happened(ACCEPTED, "2026-08-05T10:00");

        assertThat(standing().changes())
                .as("not who was only asked")
                .containsExactly(
                        new QuarterChange.Organisation("School", "Factory"),
                        new QuarterChange.Organisation("Factory", "School"));
    }

    @Test
    void anotherThemeAndTermAreChangesAndAnotherTextIsNone() {
        promised();
        happened(CHANGED, "2026-07-05T10:00");
        assertThat(standing().changes()).isEmpty();

        classified(ActionTheme.WORK, ActionTheme.LANGUAGE, ActionTerm.LONG, ActionTerm.SHORT, "2026-07-06T10:00");
        classified(ActionTheme.LANGUAGE, ActionTheme.OTHER, null, null, "2026-10-06T10:00");

        assertThat(standing().changes())
                .containsExactly(
                        new QuarterChange.Theme(ActionTheme.WORK, ActionTheme.LANGUAGE),
                        new QuarterChange.Term(ActionTerm.LONG, ActionTerm.SHORT));
        assertThat(standing().theme()).isEqualTo(ActionTheme.LANGUAGE);
        assertThat(standing(new Quarter(2026, 2)).theme()).isEqualTo(ActionTheme.WORK);
        assertThat(standing(new Quarter(2026, 2)).term()).isEqualTo(ActionTerm.LONG);
    }

    @Test
    void whatIsStoppedIsSoWhetherItWasPromisedOrNot() {
        deadline = AUGUST;
        happened(PROPOSED, "2026-06-01T10:00");
        happened(STOPPED, "2026-09-01T10:00");

        assertThat(standing().parts()).containsExactly(QuarterPart.STOPPED);
        assertThat(standing().promised()).isNull();
    }

    @Test
    void ofAQuarterThatLastsWhatIsDueTodayIsNotLate() {
        promised();
        var now = LocalDateTime.of(2026, 8, 31, 12, 0).atZone(Dates.ZONE).toInstant();
        deadline = AUGUST;
        assertThat(new QuarterStanding(THIRD.from(), now, AUGUST, latest(), events).parts())
                .containsExactly(QuarterPart.RUNNING);

        deadline = AUGUST.minusDays(1);
        assertThat(new QuarterStanding(THIRD.from(), now, AUGUST, latest(), events).parts())
                .containsExactly(QuarterPart.LATE, QuarterPart.RUNNING);
    }

    @Test
    void aQuarterIsReadAsItIsSaid() {
        assertThat(Quarter.of("2026-Q3")).contains(THIRD);
        assertThat(THIRD).hasToString("2026-Q3");
        assertThat(Quarter.of("2026-Q5")).isEmpty();
        assertThat(Quarter.of("1999-Q4")).contains(new Quarter(1999, 4));
        assertThat(Quarter.of("99-Q4")).isEmpty();
        assertThat(Quarter.of("2026-q3 ")).isEmpty();
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(THIRD);
        assertThat(THIRD.next().next()).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2027, 1).before()).isEqualTo(new Quarter(2026, 4));
        // summer time ends in the fourth, so that is an hour longer than its days
        assertThat(new Quarter(2026, 4).from()).hasToString("2026-09-30T22:00:00Z");
        assertThat(new Quarter(2026, 4).until()).hasToString("2026-12-31T23:00:00Z");
    }

    /** By the school, in the quarter before. */
    private void promised() {
        happened(PROPOSED, "2026-06-01T10:00");
        asked("School", "2026-06-01T10:00");
        happened(ACCEPTED, "2026-06-02T10:00");
    }

    private void happened(ActionEventKind kind, String at) {
        events.add(new QuarterEvent(kind, at(at), null, null, null, null, null, null, null));
    }

    private void asked(String organisation, String at) {
        events.add(new QuarterEvent(ASSIGNED, at(at), organisation, null, null, null, null, null, null));
    }

    private void moved(@Nullable LocalDate from, LocalDate to, String at) {
        events.add(new QuarterEvent(MOVED, at(at), null, from, to, null, null, null, null));
    }

    private void classified(
            ActionTheme oldTheme,
            ActionTheme newTheme,
            @Nullable ActionTerm oldTerm,
            @Nullable ActionTerm newTerm,
            String at) {
        events.add(new QuarterEvent(CHANGED, at(at), null, null, null, oldTheme, newTheme, oldTerm, newTerm));
    }

    private QuarterStanding standing() {
        return standing(THIRD);
    }

    private QuarterStanding standing(Quarter quarter) {
        return new QuarterStanding(
                quarter.from(), quarter.until(), quarter.lastDay().plusDays(1), latest(), List.copyOf(events));
    }

    private QuarterStanding.LatestFacts latest() {
        return new QuarterStanding.LatestFacts(deadline, ActionTheme.OTHER, ActionTerm.SHORT);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }
}
