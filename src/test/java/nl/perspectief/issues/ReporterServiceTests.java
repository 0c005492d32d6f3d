package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@SuppressWarnings("NullAway.Init") // set before each test
class ReporterServiceTests extends IssueServiceTest {

    @Autowired
    CategoryService categories;

    @BeforeEach
    void aPlace() {
        place.as("resident");
    }

    @Test
    void aReportBeginsNewWithItsCategorysPromise() {
        var number = reporting.report(
                place.issues.draft(place.wilg, "repair.lift", "  The lift stands still\r\n<b>help</b> "));

        var report = reports.find(number);
        var head = report.head();
        assertThat(number).matches("M-20\\d\\d-0001");
        assertThat(report.text()).isEqualTo("The lift stands still\n<b>help</b>");
        assertThat(head.state()).isEqualTo(ReportState.NEW);
        assertThat(head.priority()).isEqualTo(Priority.HIGH);
        assertThat(head.responseDue()).isEqualTo(head.reportedAt().plus(2, ChronoUnit.HOURS));
        assertThat(head.solutionDue()).isEqualTo(head.reportedAt().plus(24, ChronoUnit.HOURS));
        assertThat(head.own()).isTrue();
        assertThat(report.reporter()).isEqualTo("Oksana");
        assertThat(report.history()).extracting(HistoryLine::kind).containsExactly(ReportEventKind.REPORTED);
    }

    @Test
    void numbersFollowEachOtherAndConfidentialOnesTakeNone() {
        var first = reporting.report(place.draft("repair.lift"));
        var secret = reporting.report(place.draft("complaint.staff"));
        var second = reporting.report(place.draft("living.noise"));

        assertThat(List.of(first.substring(7), second.substring(7))).containsExactly("0001", "0002");
        assertThat(secret).matches("V-[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void ofOnePersonSoMuchIsTakenInADay() {
        var number = reporting.report(place.draft("repair.lift"));
        var pace = context.getBean(ReporterPace.class);
        for (var more = 1; more < 100; more++) {
            pace.require(place.resident.id());
        }

        IssuePlace.refused("issues.bad.tooMuch", () -> reporting.report(place.draft("repair.lift")));
        IssuePlace.refused("issues.bad.tooMuch", () -> reporting.tell(number, words("Is it mended?")));
        IssuePlace.refused(
                "issues.bad.tooMuch", () -> reporting.show(place.head(number).seen(), Visibility.PRIVATE));
        place.as("neighbour");
        assertThat(reporting.report(place.draft("repair.lift"))).endsWith("-0002");
    }

    @Test
    void whoAlsoManagesTheLocationGetsNoRatingsOfIt() {
        var month = Dates.day(Instant.now()).withDayOfMonth(1).minusMonths(1);
        place.issues.rated(place.wilg, month, 4, 5);
        data.signIn("resident", Roles.RESIDENT, Roles.LOCATION_MANAGER);
        assertThat(reporting.ratings()).hasSize(1);

        place.resident.holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        data.nextRequest();

        assertThat(reporting.ratings()).isEmpty();
    }

    /** Of a council whose chair handles reports of its own. */
    @ParameterizedTest
    @EnumSource(names = {"OVERSIGHT", "CONFIDENTIAL_CONTACT", "ADMIN", "COUNCIL_CHAIR", "COUNCIL_SECRETARY"})
    void whoHandlesReportsOrWorksForTheMunicipalityGetsNoRatingsWhereTheyLive(FunctionKind kind) {
        place.issues.rated(place.wilg, lastMonth(), 4, 5);
        data.signIn("resident", Roles.RESIDENT, kind.role());
        assertThat(reporting.ratings()).hasSize(1);

        if (kind.role().equals(Roles.COUNCIL_MEMBER)) {
            place.resident.holds(kind, place.wilg);
        } else {
            place.resident.holds(kind, place.town);
        }
        data.nextRequest();

        assertThat(reporting.ratings()).isEmpty();
    }

    @Test
    void ratingsAreShownFromFivePeopleOnHoweverManyAnswersTheyGave() {
        place.issues.rated(place.wilg, lastMonth(), 4, 4);
        database.sql("update report_rating set times = 9 where location_id = ?")
                .param(place.wilg.id())
                .update();
        assertThat(reporting.ratings()).isEmpty();

        place.issues.rated(place.wilg, lastMonth(), 2, 1);

        assertThat(reporting.ratings()).extracting(RatedMonth::answers).containsExactly(10L);
    }

    @Test
    void whoRatesSeveralReportsCountsOnceAndIsForgottenWhenTheMonthIsOver() {
        for (var stars : List.of(1, 2)) {
            var number = place.reported("repair.lift");
            place.change(number, new Change.Solve(words("Mended")));
            place.as("resident");
            reporting.confirm(number);
            reporting.rate(number, stars);
        }
        assertThat(raters("")).isOne();

        context.getBean(Ratings.class).forgetRaters();
        assertThat(raters("and person_id is not null")).isOne();
        database.sql("insert into report_rater (location_id, month, person_id) values (?, ?, ?)")
                .param(place.wilg.id())
                .param(lastMonth())
                .param(place.resident.id())
                .update();
        context.getBean(Ratings.class).forgetRaters();

        assertThat(raters("and person_id is not null"))
                .as("of the month that goes on")
                .isOne();
        assertThat(raters("")).isEqualTo(2);
    }

    private long raters(String condition) {
        return database.sql("select count(*) from report_rater where location_id = ? " + condition)
                .param(place.wilg.id())
                .query(Long.class)
                .single();
    }

    private static LocalDate lastMonth() {
        return Dates.day(Instant.now().minus(1, ChronoUnit.HOURS))
                .withDayOfMonth(1)
                .minusMonths(1);
    }

    @Test
    void photosThatCameLaterStandInTheHistory() {
        var number = reporting.report(place.draft("repair.lift"));
        var photos = context.getBean(PhotoService.class);
        var tokens = List.of(
                photos.keep(PhotoTestData.picture(), true).token(),
                photos.keep(PhotoTestData.picture(), true).token());

        reporting.addPhotos(number, tokens);
        reporting.addPhotos(number, List.of());

        assertThat(reports.find(number).history()).hasSize(2);
        assertThat(reports.find(number).history().getLast())
                .returns(ReportEventKind.PHOTOS_ADDED, HistoryLine::kind)
                .returns("Oksana", HistoryLine::person)
                .returns(2, HistoryLine::photos);
        place.as("neighbour");
        assertThat(reports.find(number).history()).as("not for others").hasSize(1);
    }

    @Test
    void whatIsSentTwiceIsOneReport() {
        var draft = place.draft("repair.lift");

        assertThat(reporting.report(draft)).isEqualTo(reporting.report(draft));

        assertThat(mine()).hasSize(1);
    }

    @Test
    void aReportMayBeTighterThanItsCategoryButNotLooser() {
        var number = reporting.report(place.draft("repair.lift", Visibility.PRIVATE));

        assertThat(place.head(number).visibility()).isEqualTo(Visibility.PRIVATE);
        IssuePlace.refused(
                "issues.bad.tooLoose", () -> reporting.report(place.draft("living.noise", Visibility.LOCATION)));
        IssuePlace.refused(
                "issues.bad.tooLoose", () -> reporting.report(place.draft("complaint.staff", Visibility.PRIVATE)));
    }

    @Test
    void aTighterReportGoesToTheConfidentialContact() {
        var number = reporting.report(place.draft("repair.lift", Visibility.CONFIDENTIAL));

        assertThat(reports.find(number).route()).isEqualTo(Route.CONFIDENTIAL_CONTACT);
        place.as("manager");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.find(number));
    }

    @Test
    void aCategoryThatWasRetiredMeanwhileIsRefusedWithASentence() {
        var draft = place.draft("repair.lift");
        place.as("oversight");
        categories.retire(draft.categoryId(), 0, true);
        place.as("resident");

        IssuePlace.refused("issues.bad.retired", () -> reporting.report(draft));
        assertThat(categories.choice()).extracting(Category::id).doesNotContain(draft.categoryId());
    }

    @Test
    void onlyAtAnOpenLocationOfTheReporter() {
        var other = data.aLocation(place.town).named("Het Baken").save();
        var closed = data.aLocation(place.town)
                .named("Stadswerf")
                .open(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1))
                .save();
        place.resident.holds(FunctionKind.RESIDENT, closed);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reporting.report(place.issues.draft(other, "repair.lift", "x")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> reporting.report(place.issues.draft(closed, "repair.lift", "x")));
    }

    @Test
    void emptyAndEndlessTextIsRefused() {
        IssuePlace.refused("issues.bad.noText", () -> place.issues.draft(place.wilg, "repair.lift", " \n\t"));
        IssuePlace.refused("issues.bad.tooLong", () -> words("x".repeat(4_001)));
    }

    @Test
    void similarOpenReportsAreThoseOfTheSamePlaceAndCategory() {
        var number = reporting.report(place.draft("repair.lift"));
        reporting.report(place.draft("repair.heating"));
        reporting.report(place.draft("repair.lift", Visibility.PRIVATE));
        var solved = reporting.report(place.draft("repair.lift"));
        byManager(solved, new Change.Solve(words("Done")));
        place.as("neighbour");

        assertThat(reports.similar(place.wilg.id(), place.issues.category(place.town, "repair.lift")))
                .extracting(ReportRow::number)
                .containsExactly(number);
    }

    @Test
    void meTooCountsOnceAndIsListed() {
        var number = reporting.report(place.draft("repair.lift"));
        IssuePlace.refused("issues.bad.own", () -> reporting.support(number));
        place.as("neighbour");

        reporting.support(number);
        reporting.support(number);

        assertThat(place.head(number).supporters()).isOne();
        assertThat(reports.find(number).supported()).isTrue();
        assertThat(reports.list(ReportFilter.of(Scope.SUPPORTED), Pageable.unpaged()))
                .extracting(ReportRow::number)
                .containsExactly(number);
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
