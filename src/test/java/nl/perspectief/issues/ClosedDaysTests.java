package nl.perspectief.issues;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.perspectief.MovedClock;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.time.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a municipality says of its closed days, and what its clocks make of it. */
@SuppressWarnings("NullAway.Init") // set before each test
class ClosedDaysTests extends IssueServiceTest {

    /** A Tuesday morning before a Liberation Day on a Wednesday. */
    private static final Instant REPORTED =
            LocalDate.of(2027, 5, 4).atTime(9, 0).atZone(Dates.ZONE).toInstant();

    @Autowired
    ClosedDaysService days;

    @Autowired
    ClocksAnew anew;

    @Autowired
    EntityManager entities;

    @Autowired
    IssueReportRepository rows;

    @Autowired
    ReportClocks clocks;

    @Autowired
    ReportTokens tokens;

    @Autowired
    TransactionOperations transactions;

    private String number;

    @BeforeEach
    void aReportOnTwoWorkingDays() {
        database.sql("""
                        update issue_category set clock = 'WORKDAYS', first_response_hours = 24, solution_hours = 48
                        where id = ?
                        """)
                .param(place.issues.category(place.town, "repair.mould"))
                .update();
        number = place.issues.report(place.wilg, place.resident, "repair.mould", REPORTED);
        place.as("oversight");
    }

    @Test
    void liberationDayIsClosedUnlessTheMunicipalitySaysOtherwise() {
        days.change(new ClosedDays(place.town.id(), 0, true, false));
        anew.run();
        assertThat(solutionDue()).isEqualTo("2027-05-10T09:00");
        entities.clear();

        days.change(new ClosedDays(place.town.id(), 1, false, false));
        anew.run();

        // the day after it is Ascension Day
        assertThat(solutionDue()).isEqualTo("2027-05-07T09:00");
    }

    @Test
    void twoWhoChangeThemOverwriteNothing() {
        days.change(new ClosedDays(place.town.id(), 0, false, true));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> days.change(new ClosedDays(place.town.id(), 0, true, false)));
        assertThat(days.list()).containsExactly(new ClosedDays(place.town.id(), 1, false, true));
    }

    @Test
    void whatWasNotComputedWhenThePortalStoppedIsNextTimeAndNothingTwice() {
        days.change(new ClosedDays(place.town.id(), 0, true, false));
        assertThat(waiting()).isOne();

        anew.run();

        assertThat(waiting()).isZero();
        database.sql("update issue_report set solution_due = null where municipality_id = ?")
                .param(place.town.id())
                .update();
        anew.run();
        assertThat(database.sql("select count(solution_due) from issue_report where municipality_id = ?")
                        .param(place.town.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** As long as it stands under one whose history corrects a line that is not its own. */
    @Test
    void aReportThatAlwaysFailsIsTriedLessAndLessOftenAndTheOthersOnce() {
        var closed = place.issues.report(place.wilg, place.resident, "repair.mould", REPORTED);
        place.issues.set("state = 'REJECTED'", closed);
        var failing = place.issues.report(place.wilg, place.resident, "repair.mould", REPORTED);
        addTo(closed, "CORRECTED", "null", "(select min(id) from report_event)");
        addTo(failing, "MERGED", "(select id from issue_report where open_number = '" + closed + "')", "null");
        days.change(new ClosedDays(place.town.id(), 0, true, false));
        var job = new ClocksAnew(database, rows, clocks, tokens, transactions, new MovedClock());
        var now = Instant.now();

        MovedClock.at(now, job::run);
        assertThat(solutionDue()).isEqualTo("2027-05-10T09:00");
        assertThat(waiting()).isOne();
        place.issues.set("solution_due = null", number);
        MovedClock.at(now.plus(Duration.ofMinutes(1)), job::run);
        addTo(failing, "UNMERGED", "null", "null");
        entities.clear();
        MovedClock.at(now.plus(Duration.ofMinutes(2)), job::run);
        assertThat(waiting()).as("the second pause is longer").isOne();
        MovedClock.at(now.plus(Duration.ofMinutes(3)), job::run);

        assertThat(waiting()).isZero();
        assertThat(database.sql("select count(solution_due) from issue_report where open_number = ?")
                        .param(number)
                        .query(Long.class)
                        .single())
                .as("the other was not computed again")
                .isZero();
    }

    /** A line, with the report and the line that it names. */
    private void addTo(String report, String kind, String other, String corrected) {
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, other_id,
                            corrects_id)
                        select id, ?, reporter_id, reported_at, false, '', %s, %s from issue_report where open_number = ?
                        """.formatted(other, corrected)).param(kind).param(report).update();
    }

    private long waiting() {
        return database.sql("""
                        select count(*) from work_calendar where municipality_id = ? and computed_version < version
                        """).param(place.town.id()).query(Long.class).single();
    }

    private LocalDateTime solutionDue() {
        return database.sql("select solution_due from issue_report where open_number = ? and municipality_id = ?")
                .param(number)
                .param(place.town.id())
                .query(LocalDateTime.class)
                .single()
                .atZone(UTC)
                .withZoneSameInstant(Dates.ZONE)
                .toLocalDateTime();
    }
}
