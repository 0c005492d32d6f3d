package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** What the clocks say is stored with the report, and right after everything that happens to it. */
@SuppressWarnings("NullAway.Init") // set before each test
class ReportClockTests extends IssueServiceTest {

    /** Of repair.lift, around the clock. */
    private static final Duration SOLUTION = Duration.ofHours(24);

    @Autowired
    CategoryService categories;

    private final Instant reported =
            Instant.now().truncatedTo(ChronoUnit.MICROS).minus(10, ChronoUnit.HOURS);

    @BeforeEach
    void aPlace() {
        place.as("oversight");
    }

    @Test
    void acceptanceIsTheFirstResponse() {
        var number = lift();

        place.change(number, new Change.Accept());

        assertThat(place.head(number).responseEnded()).isNotNull();
        assertThat(place.head(number).isResponseLate(Instant.now()))
                .as("after 10 hours of 2")
                .isTrue();
        assertThat(place.head(number).isSolutionLate(Instant.now())).isFalse();
    }

    @Test
    void aNoteIsNoResponseAndAMessageIs() {
        var number = lift();

        place.change(number, new Change.Note(words("Ring the mechanic")));
        assertThat(place.head(number).responseEnded()).isNull();

        place.change(number, new Change.Tell(words("The mechanic comes")));
        assertThat(place.head(number).responseEnded()).isNotNull();
    }

    @Test
    void anotherCategoryIsMeasuredFromTheBeginning() {
        var number = lift();

        place.change(
                number,
                new Change.Recategorise(place.issues.category(place.town, "repair.no_water"), words("No water")));

        assertThat(place.head(number).solutionDue()).isEqualTo(reported.plus(4, ChronoUnit.HOURS));
        assertThat(late()).containsExactly(number);
    }

    @Test
    void whatACategoryPromisesLaterChangesNoReportThatHasIt() {
        var number = lift();
        var lift = categories.list().stream()
                .filter(category -> "repair.lift".equals(category.code()))
                .findFirst()
                .orElseThrow();
        var content = lift.content();
        categories.change(
                lift.id(),
                lift.version(),
                new CategoryDraft(
                        content.name(),
                        content.hint(),
                        content.priority(),
                        content.clock(),
                        1,
                        1,
                        content.visibility(),
                        content.route()));

        place.change(number, new Change.Accept());

        assertThat(place.head(number).solutionDue()).isEqualTo(reported.plus(SOLUTION));
    }

    @Test
    void solvedStopsAndGoingOnCountsTheTimeSince() {
        var number = lift();
        place.change(number, new Change.Solve(words("It moves")));
        assertThat(place.head(number).solutionEnded()).isNotNull();
        assertThat(late()).isEmpty();

        place.change(number, new Change.Reopen(words("It does not")));

        assertThat(place.head(number).solutionEnded()).isNull();
        assertThat(place.head(number).solutionDue()).isEqualTo(reported.plus(SOLUTION));
    }

    @Test
    void aCorrectionCorrectsTheClock() {
        var number = lift();
        place.change(number, new Change.Ask(words("Which lift?")));
        place.change(number, new Change.Start());

        correct(number, ReportEventKind.ASKED, reported.plus(1, ChronoUnit.HOURS));

        var waited = Duration.between(
                reported.plus(1, ChronoUnit.HOURS),
                line(number, ReportEventKind.STARTED).happenedAt());
        assertThat(place.head(number).solutionDue())
                .isEqualTo(reported.plus(SOLUTION).plus(waited));
        assertThat(place.head(number).isResponseLate(Instant.now())).isFalse();

        correct(number, ReportEventKind.ASKED, reported.plus(9, ChronoUnit.HOURS));
        assertThat(place.head(number).solutionDue())
                .as("corrected once more")
                .isEqualTo(reported.plus(SOLUTION).plus(waited).minus(8, ChronoUnit.HOURS));

        correct(number, ReportEventKind.ASKED, null);
        assertThat(place.head(number).solutionDue()).as("never asked").isEqualTo(reported.plus(SOLUTION));
        IssuePlace.refused("issues.bad.struck", () -> correct(number, ReportEventKind.ASKED, reported));
    }

    @Test
    void whatCanNotBeCorrectedIsToldWhy() {
        var number = lift();
        place.change(number, new Change.Solve(words("It moves")));

        IssuePlace.refused("issues.bad.line", () -> correct(number, ReportEventKind.REPORTED, reported));
        IssuePlace.refused(
                "issues.bad.moment", () -> correct(number, ReportEventKind.SOLVED, reported.minusSeconds(1)));
        IssuePlace.refused(
                "issues.bad.moment",
                () -> correct(number, ReportEventKind.SOLVED, Instant.now().plusSeconds(60)));
        IssuePlace.refused("issues.bad.lastMove", () -> correct(number, ReportEventKind.SOLVED, null));
        correct(number, ReportEventKind.SOLVED, reported.plusSeconds(60));
        assertThat(place.head(number).solutionEnded()).isEqualTo(reported.plusSeconds(60));
    }

    @Test
    void whoIsMeasuredDoesNotCorrect() {
        var number = lift();
        place.change(number, new Change.Solve(words("It moves")));
        var line = line(number, ReportEventKind.SOLVED).place();
        place.as("manager");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> handling.correct(number, line, reported, words("Earlier")));
        data.signIn("manager", Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.correct(number, line, reported, words("Earlier")));
    }

    @Test
    void aMergedReportHasTheOthersClockWhateverHappensToThat() {
        var one = place.issues.report(place.wilg, place.resident, "repair.lift", reported.minus(1, ChronoUnit.HOURS));
        var other = lift();
        place.change(one, new Change.MergeInto(other));
        assertThat(place.head(one).solutionDue()).isEqualTo(reported.plus(SOLUTION));

        place.change(other, new Change.Recategorise(place.issues.category(place.town, "repair.no_water"), Words.NONE));
        assertThat(place.head(one).solutionDue()).isEqualTo(reported.plus(4, ChronoUnit.HOURS));
        place.change(other, new Change.Solve(words("Done")));
        assertThat(place.head(one).solutionEnded()).isEqualTo(place.head(other).solutionEnded());

        place.change(one, new Change.Unmerge());
        assertThat(place.head(one).solutionDue())
                .isEqualTo(reported.minus(1, ChronoUnit.HOURS).plus(SOLUTION));
        assertThat(place.head(one).solutionEnded()).isNull();
    }

    private String lift() {
        return place.issues.report(place.wilg, place.resident, "repair.lift", reported);
    }

    private List<String> late() {
        return reports.list(ReportFilter.of(Scope.WORK).overdue(true), Pageable.unpaged()).stream()
                .map(ReportRow::number)
                .toList();
    }

    private HistoryLine line(String number, ReportEventKind kind) {
        return reports.find(number).history().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void correct(String number, ReportEventKind kind, @Nullable Instant moment) {
        handling.correct(number, line(number, kind).place(), moment, words("The log says so"));
    }
}
