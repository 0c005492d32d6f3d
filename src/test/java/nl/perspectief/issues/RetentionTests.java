package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.perspectief.MovedClock;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.people.FormerPerson;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionOperations;

@SuppressWarnings("NullAway.Init") // set before each test
class RetentionTests extends IssueServiceTest {

    private static final int TERM = 365;
    private static final int CONFIDENTIAL_TERM = 90;

    @Autowired
    RetentionRepository due;

    @Autowired
    ReportTokens tokens;

    @Autowired
    Notifications notifications;

    @Autowired
    PhotoAlbum album;

    @Autowired
    PhotoService photos;

    @Autowired
    FormerPerson former;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    FigureService service;

    @Autowired
    FigureMonths months;

    @Autowired
    IssueReportRepository rows;

    @Autowired
    ReportClocks clocks;

    @Autowired
    Access access;

    @Autowired
    Clock clock;

    @Autowired
    EntityManager entities;

    @Test
    void reporterWordsAndPhotosGoAndWhatIsCountedStays() {
        var number = closed("repair.lift", "manager");
        var figures = figures();
        var list = listed();

        forgetAfter(TERM + 1);

        assertThat(figures()).isEqualTo(figures);
        assertThat(listed()).isEqualTo(list);
        place.as("manager");
        var report = reports.find(number);
        assertThat(List.of(report.text(), report.head().place(), report.head().beginning(), "" + report.reporter()))
                .containsOnly("");
        assertThat(report.photos()).isEmpty();
        assertThat(report.history())
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line.text()).isEmpty());
        assertThat(report.history()).extracting(HistoryLine::person).containsOnly("", "Jeroen");
        assertThat(database.sql("select count(*) from photo").query(Long.class).single())
                .isZero();
        place.as("resident");
        assertThat(reports.list(ReportFilter.of(Scope.MINE), Pageable.unpaged()))
                .isEmpty();
        notFound(() -> reporting.tell(number, words("Hello?")));
    }

    @Test
    void whatIsForgottenIsFoundByItsNumberAloneAndNoWordsAreKept() {
        var number = closed("repair.lift", "manager");
        place.as("manager");
        var floor = ReportFilter.of(Scope.ALL).withWords("tomorrow");
        assertThat(reports.list(floor, Pageable.unpaged())).hasSize(1);

        forgetAfter(TERM + 1);

        place.as("manager");
        assertThat(reports.list(floor, Pageable.unpaged())).isEmpty();
        assertThat(reports.list(ReportFilter.of(Scope.ALL).withWords(number), Pageable.unpaged()))
                .hasSize(1);
        assertThat(database.sql("select distinct word from report_token")
                        .query(String.class)
                        .list())
                .isSubsetOf(SearchWords.of(number));
    }

    @Test
    void figuresAreTheSameBeforeAndAfter() {
        MovedClock.at(clock.instant().minus(Duration.ofDays(100)), () -> {
            closed("repair.lift", "manager");
            closed("living.noise", "manager");
        });
        closed("repair.mould", "manager");
        place.as("oversight");
        var present = YearMonth.now(Dates.ZONE);
        var year = new FigureFilter(present.minusMonths(11), present, null, null);
        months.run();
        var before = service.figures(year);
        assertThat(before.total().solution().median()).isNotNull();

        forgetAfter(TERM + 1);

        place.as("oversight");
        assertThat(database.sql("select count(*) from issue_report where forgotten_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(service.figures(year)).isEqualTo(before);
        database.sql("delete from report_figure").update();
        assertThat(service.figures(year)).as("from the reports themselves").isEqualTo(before);
        months.run();
        assertThat(service.figures(year)).as("counted anew").isEqualTo(before);
    }

    @Test
    void theClocksFindTheSameInWhatIsLeft() {
        closed("repair.lift", "manager");
        forgetAfter(TERM + 1);
        var figures = figures();

        rows.findAll().forEach(clocks::recompute);
        entities.flush();

        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void nothingGoesBeforeItsTermAndNothingThatIsOpen() {
        var closed = closed("living.noise", "manager");
        var secret = closed("complaint.staff", "contact");
        var open = place.reported("living.noise");

        forgetAfter(CONFIDENTIAL_TERM - 1);
        assertThat(textOf(secret, "contact")).isNotEmpty();

        forgetAfter(TERM - 1);
        assertThat(textOf(secret, "contact")).isEmpty();
        assertThat(textOf(closed, "manager")).isNotEmpty();

        forgetAfter(10 * TERM);
        assertThat(textOf(closed, "manager")).isEmpty();
        assertThat(textOf(open, "manager")).isNotEmpty();
    }

    @Test
    void theDryRunTellsThoseWhoHandleThemWhatWouldGo() {
        var closed = closed("living.noise", "manager");
        var secret = closed("complaint.staff", "contact");
        place.reported("repair.lift");
        data.aPerson("elsewhere")
                .save()
                .holds(FunctionKind.OVERSIGHT, data.aMunicipality("Fartown").save());

        assertThat(wouldGo("oversight", TERM - RetentionService.AHEAD_DAYS - 1)).isEmpty();
        assertThat(wouldGo("oversight", TERM - 1)).containsExactly(closed);
        assertThat(wouldGo("oversight", TERM + 1)).containsExactly(closed);
        assertThat(wouldGo("contact", TERM + 1)).containsExactly(secret);
        data.signIn("elsewhere", Roles.OVERSIGHT);
        assertThat(service(TERM + 1).plan(10).first()).isEmpty();
        place.as("oversight");
        assertThat(service(TERM + 1).plan(10).numbers()).isEqualTo(Map.of(Visibility.PRIVATE, 1L));
        var goes = service(TERM - 5).plan(10).first().getFirst().goes();
        assertThat(goes).isBetween(today().plusDays(TERM), today().plusDays(TERM + 1));
        assertThat(service(TERM + 9).plan(10).first().getFirst().goes()).isAfter(goes);

        forgetAfter(TERM + 1);
        assertThat(wouldGo("oversight", TERM + 1)).isEmpty();
        assertThat(wouldGo("contact", TERM + 1)).isEmpty();
    }

    @Test
    void whoSaidMeTooAndWhoSpokeWithoutANameAreForgottenAndHowManyTheyWereIsNot() {
        var number = place.reported("repair.lift");
        place.as("neighbour");
        reporting.support(number);
        var same = reporting.report(place.draft("repair.lift"));
        place.as("manager");
        place.change(same, new Change.MergeInto(number));
        for (var theirs : List.of(number, same)) {
            place.as("manager");
            place.change(number, new Change.Solve(words("Mended")));
            place.as("neighbour");
            reporting.reopen(theirs, Words.NONE);
        }
        place.as("manager");
        place.change(number, new Change.Solve(words("Mended")));
        place.as("neighbour");
        reporting.confirm(same);
        assertThat(mentions("neighbour")).isGreaterThan(4);

        forgetAfter(TERM + 1);

        assertThat(mentions("neighbour")).isZero();
        place.as("manager");
        assertThat(place.head(number).supporters()).isOne();
    }

    /** In reports, their histories and support. */
    private long mentions(String subject) {
        entities.flush();
        return database.sql("""
                        select (select count(*) from issue_report where reporter_id = p.id)
                            + (select count(*) from report_event where person_id = p.id)
                            + (select count(*) from report_supporter where person_id = p.id)
                        from person p where p.subject = ?
                        """).param(subject).query(Long.class).single();
    }

    @Test
    void whatWasMergedGoesWithTheOther() {
        var number = place.reported("repair.lift");
        var merged = place.reported("repair.lift");
        place.change(merged, new Change.MergeInto(number));
        place.change(number, new Change.Solve(words("Mended")));
        place.as("resident");
        reporting.confirm(number);

        forgetAfter(TERM + 1);

        assertThat(textOf(number, "manager") + textOf(merged, "manager")).isEmpty();
    }

    @Test
    void whatIsForgottenNobodyChanges() {
        var number = closed("repair.lift", "manager");

        forgetAfter(TERM + 1);

        place.as("manager");
        notFound(() -> place.change(number, new Change.Reopen(words("Again"))));
    }

    /** With words of everybody, and a photo. */
    private String closed(String category, String handler) {
        place.as("resident");
        var number = reporting.report(place.draft(category));
        reporting.addPhotos(
                number, List.of(photos.keep(PhotoTestData.picture(), true).token()));
        reporting.tell(number, words("It still is"));
        place.as(handler);
        place.change(number, new Change.Tell(words("We come tomorrow")));
        place.change(number, new Change.Note(words("They live on the third floor")));
        place.change(number, new Change.Solve(words("Mended")));
        place.as("resident");
        reporting.confirm(number);
        return number;
    }

    private void forgetAfter(int days) {
        entities.flush();
        new Retention(due, terms(days), tokens, notifications, album, former, transactions, clock).run();
        entities.clear();
        data.nextRequest();
    }

    private RetentionTerms terms(int days) {
        return new RetentionTerms(TERM, CONFIDENTIAL_TERM, Clock.offset(clock, Duration.ofDays(days)));
    }

    private RetentionService service(int days) {
        return new RetentionService(due, terms(days), access);
    }

    private List<String> wouldGo(String subject, int days) {
        place.as(subject);
        return service(days).plan(10).first().stream().map(DueToForget::number).toList();
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private String textOf(String number, String reader) {
        place.as(reader);
        return reports.find(number).text();
    }

    /** What lists and statistics are made of. */
    private List<@Nullable String> figures() {
        entities.flush();
        return database.sql("""
                        select concat_ws('|', id, municipality_id, location_id, ifnull(open_number, secret_number),
                            category_id, visibility, route, state, priority, reported_at, solved_at, response_due,
                            response_ended, solution_due, solution_ended) from issue_report
                        union all
                        select concat_ws('|', id, report_id, kind, happened_at, state, category_id, priority, handler_id)
                        from report_event
                        """).query(String.class).list();
    }

    /** Without the words. */
    private List<String> listed() {
        place.as("oversight");
        return reports.list(ReportFilter.of(Scope.ALL), Pageable.unpaged()).stream()
                .map(row -> List.of(
                                row.number(),
                                row.category(),
                                row.state(),
                                row.locationCode(),
                                row.supporters(),
                                row.isResponseLate(clock.instant()))
                        .toString())
                .toList();
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
