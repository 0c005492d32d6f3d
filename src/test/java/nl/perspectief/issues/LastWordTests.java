package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

/** What the reporter says afterwards, and what others read. */
class LastWordTests extends IssueServiceTest {

    @BeforeEach
    void aPlace() {
        place.as("resident");
    }

    @Test
    void othersAtTheLocationReadWhatHappenedButNoNamesAndNoWords() {
        var number = reporting.report(place.draft("repair.lift"));
        byManager(number, new Change.Ask(words("Which lift?")));
        place.as("neighbour");

        var report = reports.find(number);

        assertThat(report.reporter()).isNull();
        assertThat(report.head().handler()).isNull();
        assertThat(report.history())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.person()).isNull())
                .allSatisfy(line -> assertThat(line.text()).isEmpty());
    }

    @Test
    void anAnswerEndsTheWaitingAndOtherMessagesDoNot() {
        var number = reporting.report(place.draft("repair.lift"));
        reporting.tell(number, words("It is the left one"));
        assertThat(place.head(number).state()).isEqualTo(ReportState.NEW);
        byManager(number, new Change.Ask(words("Which lift?")));
        assertThat(place.head(number).solutionDue()).isNull();

        reporting.tell(number, words("The left one"));

        assertThat(place.head(number).state()).isEqualTo(ReportState.IN_PROGRESS);
        assertThat(place.head(number).solutionDue()).isNotNull();
    }

    @Test
    void theReporterHasTheLastWord() {
        var number = reporting.report(place.draft("repair.lift"));
        IssuePlace.refused("issues.bad.state", () -> reporting.confirm(number));
        byManager(number, new Change.Solve(words("Mended")));

        reporting.reopen(number, words("It stands still again"));
        assertThat(place.head(number).state()).isEqualTo(ReportState.REOPENED);

        byManager(number, new Change.Solve(words("Mended now")));
        reporting.confirm(number);
        assertThat(place.head(number).state()).isEqualTo(ReportState.CLOSED);
        reporting.reopen(number, Words.NONE);
        assertThat(place.head(number).state()).isEqualTo(ReportState.REOPENED);
    }

    @Test
    void afterSevenDaysOnlyThoseWhoHandleItReopenIt() {
        var number = reporting.report(place.draft("repair.lift"));
        byManager(number, new Change.Solve(words("Mended")));
        database.sql("update issue_report set solved_at = solved_at - interval 7 day where open_number = ?")
                .param(number)
                .update();
        context.getBean(EntityManager.class).clear();

        IssuePlace.refused("issues.bad.tooLate", () -> reporting.reopen(number, Words.NONE));

        byManager(number, new Change.Reopen(words("The reporter rang")));
        assertThat(place.head(number).state()).isEqualTo(ReportState.REOPENED);
    }

    @Test
    void aRejectedReportIsNotTheReportersToReopen() {
        var number = reporting.report(place.draft("repair.lift"));
        byManager(number, new Change.Reject(words("There is no lift")));

        IssuePlace.refused("issues.bad.tooLate", () -> reporting.reopen(number, Words.NONE));
    }

    @Test
    void whoseReportWasMergedAnswersOnTheirOwnAndLearnsTheStateAlone() {
        place.as("neighbour");
        var mine = reporting.report(place.draft("repair.lift"));
        data.aPerson("supporter").save().holds(FunctionKind.RESIDENT, place.wilg);
        place.as("supporter");
        reporting.support(mine);
        place.as("resident");
        var theirs = reporting.report(place.draft("repair.lift", Visibility.PRIVATE));
        var between = reporting.report(place.draft("repair.lift"));
        byManager(mine, new Change.MergeInto(between));
        byManager(between, new Change.MergeInto(theirs));
        byManager(theirs, new Change.Assign(place.manager.id()));
        place.as("neighbour");
        IssuePlace.refused("issues.bad.state", () -> reporting.confirm(mine));
        byManager(theirs, new Change.Solve(words("Mended")));

        for (var who : List.of("neighbour", "supporter")) {
            place.as(who);
            var report = reports.find(mine);
            assertThat(report.reached()).isEqualTo(ReportState.SOLVED);
            assertThat(report.lastWordUntil()).isAfter(Instant.now());
            assertThat(report.toString()).doesNotContain(theirs, "Mended", "Oksana");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reporting.reopen(theirs, Words.NONE));
            reporting.reopen(mine, words("It stands still"));
            place.as("manager");
            assertThat(place.head(theirs))
                    .returns(ReportState.REOPENED, ReportRow::state)
                    .returns("Jeroen", ReportRow::handler);
            assertThat(reports.find(theirs).history().getLast())
                    .returns(null, HistoryLine::person)
                    .returns(HistoryLine.Voice.JOINED, HistoryLine::voice)
                    .returns(mine, HistoryLine::other)
                    .returns("", HistoryLine::text);
            place.change(theirs, new Change.Solve(words("Mended")));
        }
        place.as("supporter");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reporting.confirm(mine));
        place.as("neighbour");
        IssuePlace.refused("issues.bad.state", () -> reporting.rate(mine, 4));
        reporting.confirm(mine);
        reporting.rate(mine, 4);
        IssuePlace.refused("issues.bad.rated", () -> reporting.rate(mine, 4));
        place.as("resident");
        assertThat(place.head(theirs).state()).isEqualTo(ReportState.CLOSED);
        assertThat(reports.find(theirs).history().getLast().person()).isNull();
        reporting.rate(theirs, 2);
        reporting.reopen(theirs, Words.NONE);
        assertThat(place.head(theirs).state()).isEqualTo(ReportState.REOPENED);
    }

    @Test
    void theReporterMayShowItToMoreButWhatWasSaidInConfidenceStaysThere() {
        var secret = reporting.report(place.draft("repair.lift", Visibility.CONFIDENTIAL));
        place.as("contact");
        place.change(secret, new Change.Tell(words("Who took the key?")));
        place.as("resident");

        reporting.show(place.head(secret).seen(), Visibility.PRIVATE);

        var open = mine().getFirst().number();
        assertThat(open).startsWith("M-").endsWith("-0001");
        assertThat(reports.find(secret).history()).extracting(HistoryLine::text).contains("Who took the key?");
        place.as("manager");
        assertThat(reports.find(open).history()).isEmpty();
        assertThat(reports.find(open).text()).isEqualTo("Something is wrong");
        place.as("contact");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.find(open));
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        var number = reporting.report(place.draft("repair.lift"));
        var before = place.head(number).seen();
        reporting.show(before, Visibility.PRIVATE);

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> reporting.show(before, Visibility.LOCATION));
        IssuePlace.refused("issues.bad.tooLoose", () -> {
            var noise = reporting.report(place.draft("living.noise"));
            reporting.show(place.head(noise).seen(), Visibility.LOCATION);
        });
    }

    @Test
    void toShowItToTheSamePeopleIsNoChange() {
        var number = reporting.report(place.draft("repair.lift"));

        reporting.show(place.head(number).seen(), Visibility.LOCATION);

        assertThat(reports.find(number).history()).hasSize(1);
    }

    @Test
    void whoMovedAwayStillReadsTheirOwnAndNothingElse() {
        var number = reporting.report(place.draft("repair.lift"));
        place.as("neighbour");
        var others = reporting.report(place.draft("repair.heating"));
        database.sql("update person_function set valid_until = ? where person_id = ?")
                .param(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
                .param(place.resident.id())
                .update();
        place.resident.holds(
                FunctionKind.RESIDENT,
                data.aLocation(place.town).named("Het Baken").save());
        place.as("resident");

        assertThat(place.head(number).own()).isTrue();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.find(others));
    }

    private List<ReportRow> mine() {
        return reports.list(ReportFilter.of(Scope.MINE), Pageable.unpaged());
    }

    /** And then the resident is back. */
    private void byManager(String number, Change change) {
        place.as("manager");
        place.change(number, change);
        place.as("resident");
    }
}
