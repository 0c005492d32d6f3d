package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.perspectief.attachments.PhotoInfected;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** What happens to reports by itself, without anybody signed in. */
@SuppressWarnings("NullAway.Init") // set before each test
class IssueJobsTests extends IssueServiceTest {

    @Autowired
    ReportNewsRepository concerned;

    @Autowired
    IssueReportRepository rows;

    @Autowired
    ReportChanges changes;

    @Autowired
    ReportClocks clocks;

    @Autowired
    WorkCalendarRepository calendars;

    @Autowired
    ReportNews reportNews;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    NewContacts contacts;

    private long seen;

    @Test
    void sevenDaysAfterSolvedNobodyWaitsAnyMore() {
        var number = place.reported("repair.lift");
        place.as("neighbour");
        reporting.support(number);
        place.as("manager");
        place.change(number, new Change.Solve(words("It moves")));
        closeAfter(Duration.ofDays(7).minusMinutes(1));
        assertThat(place.head(number).state()).isEqualTo(ReportState.SOLVED);
        news();

        closeAfter(Duration.ofDays(7).plusMinutes(1));

        assertThat(place.head(number).state()).isEqualTo(ReportState.CLOSED);
        assertThat(reports.find(number).history().getLast())
                .returns(ReportEventKind.EXPIRED, HistoryLine::kind)
                .returns(null, HistoryLine::person);
        assertThat(news()).containsExactlyInAnyOrder("resident CLOSED", "neighbour CLOSED");
        place.change(number, new Change.Reopen(words("They rang")));
    }

    @Test
    void whatWasReopenedStaysOpen() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Solve(words("It moves")));
        place.as("resident");
        reporting.reopen(number, words("It does not"));

        closeAfter(Duration.ofDays(8));

        assertThat(place.head(number).state()).isEqualTo(ReportState.REOPENED);
    }

    /** A lift is answered within 2 hours, around the clock. */
    @Test
    void eachShareOfATargetIsToldOnceToThoseItConcerns() {
        place.reported("repair.lift");
        news();
        assertThat(escalateAfter(Duration.ofMinutes(95))).as("79 %").isEmpty();

        assertThat(escalateAfter(Duration.ofMinutes(97))).containsExactly("manager WARNED");
        assertThat(escalateAfter(Duration.ofMinutes(98))).as("once").isEmpty();
        assertThat(escalateAfter(Duration.ofMinutes(121))).containsExactly("manager OVERDUE");
        assertThat(escalateAfter(Duration.ofMinutes(181))).containsExactly("oversight LONG_OVERDUE");
        assertThat(escalateAfter(Duration.ofMinutes(182))).isEmpty();
    }

    @Test
    void theHandlerIsWarnedAloneAndWhoHearsTheWorstNothingElse() {
        data.aPerson("second").save().holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        var number = place.reported("repair.lift");
        place.change(number, new Change.Assign(place.manager.id()));
        news();
        assertThat(escalateAfter(Duration.ofMinutes(97))).containsExactly("manager WARNED");

        assertThat(escalateAfter(Duration.ofHours(10)))
                .containsExactlyInAnyOrder("oversight LONG_OVERDUE", "manager OVERDUE", "second OVERDUE");
    }

    /** Solved within 24 hours. */
    @Test
    void whoAcceptedItIsWarnedAlone() {
        data.aPerson("second").save().holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        place.change(place.reported("repair.lift"), new Change.Accept());
        news();

        assertThat(escalateAfter(Duration.ofHours(20))).containsExactly("manager WARNED");
    }

    /** Of a lift, within 2 hours. */
    @Test
    void whatIsOlderThanTheWarningsIsWarnedOfTooAfterTheUpgrade() throws IOException {
        place.issues.report(
                place.wilg, place.resident, "repair.lift", Instant.now().minus(Duration.ofMinutes(97)));
        news();
        assertThat(escalateAfter(Duration.ZERO)).isEmpty();

        database.sql(new ClassPathResource("db/migration/V042__update_issue_report_for_escalation.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(escalateAfter(Duration.ZERO)).containsExactly("manager WARNED");
        assertThat(escalateAfter(Duration.ofMinutes(30))).containsExactly("manager OVERDUE");
    }

    @Test
    void ofAConfidentialReportOnlyItsContactHears() {
        place.as("resident");
        reporting.report(place.draft("repair.lift", Visibility.CONFIDENTIAL));
        news();

        assertThat(escalateAfter(Duration.ofHours(10))).containsExactly("contact LONG_OVERDUE");
    }

    @Test
    void aContactWhoComesLaterIsToldOnceOfWhatWaits() {
        confidential();
        assertThat(news()).containsExactly("contact REPORTED");
        asNobody(contacts::run);
        assertThat(news()).as("told when it came").isEmpty();

        data.aPerson("second").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, place.town);
        asNobody(contacts::run);
        assertThat(news()).containsExactly("second WAITING");
        asNobody(contacts::run);
        assertThat(news()).isEmpty();
        data.signIn("second", Roles.OVERSIGHT);
        assertThat(bell()).singleElement().asString().startsWith("Confidential reports are waiting");

        deactivated("second", true);
        asNobody(contacts::run);
        confidential();
        deactivated("second", false);
        asNobody(contacts::run);
        assertThat(news()).containsExactlyInAnyOrder("contact REPORTED", "second WAITING");
    }

    @Test
    void whoManagedTheLocationThenIsNotToldOfWhatWaits() {
        confidential();
        assertThat(news()).containsExactly("contact REPORTED");
        var managed = data.aPerson("second").save();
        managed.give(
                FunctionKind.LOCATION_MANAGER,
                place.town,
                place.wilg,
                Instant.now().minus(Duration.ofDays(30)),
                Instant.now());

        managed.holds(FunctionKind.CONFIDENTIAL_CONTACT, place.town);
        asNobody(contacts::run);

        assertThat(news()).isEmpty();
    }

    @Test
    void whatNobodyWasThereToHearIsToldToTheNextContact() {
        database.sql("update person_function set valid_until = valid_from where kind = 'CONFIDENTIAL_CONTACT'")
                .update();
        confidential();
        assertThat(escalateAfter(Duration.ofHours(10))).isEmpty();
        assertThat(escalateAfter(Duration.ofHours(10))).isEmpty();

        data.aPerson("second").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, place.town);
        asNobody(contacts::run);

        assertThat(news()).containsExactly("second WAITING");
        assertThat(escalateAfter(Duration.ofHours(10))).containsExactly("second LONG_OVERDUE");
        assertThat(escalateAfter(Duration.ofHours(12))).isEmpty();
    }

    @Test
    void whoManagesTheLocationIsNotToldOfItsConfidentialReports() {
        confidential();
        data.aPerson("both")
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, place.wilg)
                .holds(FunctionKind.CONFIDENTIAL_CONTACT, place.town);
        news();

        asNobody(contacts::run);

        assertThat(news()).isEmpty();
    }

    @Test
    void ofAPhotoThatIsFoundInfectedLaterItsSenderHearsAndTheHistoryTells() {
        var number = place.reported("repair.lift");
        news();

        found(new PhotoInfected(1, place.resident.id(), "report", idOf(number)));
        assertThat(news()).containsExactly("resident PHOTO_INFECTED");
        assertThat(reports.find(number).history().getLast())
                .returns(ReportEventKind.PHOTO_INFECTED, HistoryLine::kind)
                .returns(null, HistoryLine::person);
        found(new PhotoInfected(2, place.resident.id(), null, null));
        assertThat(news()).containsExactly("resident INFECTED");

        place.as("resident");
        assertThat(bell())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("there was a virus in it"))
                .anySatisfy(text -> assertThat(text).contains(number));
    }

    private void found(PhotoInfected photo) {
        asNobody(() -> context.publishEvent(photo));
    }

    private long idOf(String number) {
        return database.sql("select id from issue_report where open_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private List<String> bell() {
        return context.getBean(NotificationService.class).list(Locale.ENGLISH, PageRequest.ofSize(20)).rows().stream()
                .map(NotificationRow::text)
                .toList();
    }

    /** About a lift, by the resident. */
    private void confidential() {
        place.as("resident");
        reporting.report(place.draft("repair.lift", Visibility.CONFIDENTIAL));
    }

    private void deactivated(String subject, boolean deactivated) {
        database.sql("update person set deactivated = ? where subject = ?")
                .param(deactivated)
                .param(subject)
                .update();
    }

    @Test
    void whatWasAnsweredOrWaitsForItsReporterWarnsNobody() {
        var answered = place.reported("repair.lift");
        place.change(answered, new Change.Accept());
        var waiting = place.reported("repair.lift");
        place.change(waiting, new Change.Ask(words("Which lift?")));
        var merged = place.reported("repair.lift");
        place.change(merged, new Change.MergeInto(answered));
        news();

        assertThat(escalateAfter(Duration.ofHours(12))).isEmpty();
    }

    /** Solved within 24 hours. */
    @Test
    void aCorrectionThatMakesItEarlyAgainWarnsAnewAndOneThatDoesNotIsSilent() {
        place.as("manager");
        var number = place.issues.report(
                place.wilg, place.resident, "repair.lift", Instant.now().minus(Duration.ofHours(30)));
        place.change(number, new Change.Accept());
        assertThat(escalateAfter(Duration.ZERO)).contains("manager OVERDUE");
        place.change(number, new Change.Ask(words("Which lift?")));
        place.change(number, new Change.Start());
        news();

        correct(number, Duration.ofHours(29));
        assertThat(escalateAfter(Duration.ZERO))
                .as("waited an hour: 29 of 24 hours are used")
                .isEmpty();
        correct(number, Duration.ofHours(4));
        assertThat(escalateAfter(Duration.ZERO))
                .as("waited 26 hours: 4 are used")
                .isEmpty();
        assertThat(escalateAfter(Duration.ofHours(21))).containsExactly("manager OVERDUE");
        assertThat(escalateAfter(Duration.ofHours(22))).isEmpty();
    }

    /** The question was asked after so long. */
    private void correct(String number, Duration after) {
        place.as("oversight");
        var history = reports.find(number).history();
        var asked = history.stream()
                .filter(line -> line.kind() == ReportEventKind.ASKED)
                .findFirst()
                .orElseThrow();
        handling.correct(number, asked.place(), history.getFirst().happenedAt().plus(after), words("The log says so"));
    }

    private void closeAfter(Duration time) {
        asNobody(new Closings(concerned, rows, changes, transactions, later(time))::run);
    }

    private List<String> escalateAfter(Duration time) {
        asNobody(new Escalations(
                concerned, rows, clocks, calendars, reportNews, notifications, transactions, later(time))::run);
        return news();
    }

    private static Clock later(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }

    private void asNobody(Runnable job) {
        var user = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        data.nextRequest();
        entities.clear();
        job.run();
        entities.flush();
        entities.clear();
        SecurityContextHolder.setContext(user);
        data.nextRequest();
    }

    /** Who was told what since this was last asked. */
    private List<String> news() {
        entities.flush();
        List<String> found = database.sql("""
                        select concat(p.subject, ' ', n.kind) from notification n join person p on p.id = n.person_id
                        where n.id > ? and p.id in (select person_id from person_function where municipality_id = ?)
                        """)
                .param(seen)
                .param(place.town.id())
                .query((row, _) -> row.getString(1))
                .list();
        seen = database.sql("select ifnull(max(id), 0) from notification")
                .query(Long.class)
                .single();
        return found;
    }
}
