package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which round "last time" was. The remark tells from which round an answer comes. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PreviousAnswerTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    @Autowired
    RoundService rounds;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Person manager;

    @BeforeEach
    void aManager() {
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.signIn("manager", Roles.LOCATION_MANAGER);
    }

    @Test
    void aFirstRoundHasNoLastTime() {
        assertThat(rounds.findTheme(open("short", JUNE), "T1").previous()).isEmpty();
    }

    @Test
    void ofRoundsSubmittedOnTheSameDayTheLaterPeriodCounts() {
        submitted("full", JUNE, "june", "2026-07-02 09:00:00");
        submitted("full", MAY, "may", "2026-07-02 09:00:01");

        assertThat(lastTime(open("full", JULY))).isEqualTo("june");
    }

    @Test
    void ofRoundsAboutTheSamePeriodTheLaterSubmittedOneCounts() {
        submitted("full", JUNE, "full", "2026-07-02 09:00:00");
        submitted("short", JUNE, "short", "2026-07-02 09:00:00.000001");

        assertThat(lastTime(open("short", JULY))).isEqualTo("short");
    }

    @Test
    void whatWasSubmittedAtTheSameMomentIsStillToldApart() {
        submitted("full", JUNE, "first", "2026-07-02 09:00:00");
        submitted("short", JUNE, "second", "2026-07-02 09:00:00");

        assertThat(lastTime(open("short", JULY))).isEqualTo("second");
    }

    @Test
    void anotherTemplateAboutTheSamePeriodIsLastTimeToo() {
        submitted("short", JUNE, "short", "2026-07-02 09:00:00");

        assertThat(lastTime(open("full", JUNE))).isEqualTo("short");
    }

    @Test
    void aSubmittedRoundShowsWhatWasSubmittedBeforeItAndNothingLater() {
        submitted("full", MAY, "may", "2026-06-02 09:00:00");
        var june = submitted("short", JUNE, "june", "2026-07-02 09:00:00");
        submitted("full", JUNE, "june afterwards", "2026-07-03 09:00:00");

        assertThat(lastTime(june)).isEqualTo("may");
    }

    @Test
    void aLaterPeriodIsNotLastTime() {
        submitted("full", JULY, "july", "2026-07-02 09:00:00");

        assertThat(rounds.findTheme(open("full", JUNE), "T1").previous()).isEmpty();
    }

    @Test
    void whatIsNotSubmittedIsNotLastTime() {
        answer(open("full", MAY), "open");
        answer(
                data.aRound(wilg)
                        .of("full")
                        .about(MAY.minusMonths(1))
                        .cancelled()
                        .save(),
                "cancelled");

        assertThat(rounds.findTheme(open("full", JUNE), "T1").previous()).isEmpty();
    }

    @Test
    void anotherLocationsRoundIsNotLastTime() {
        var elsewhere = data.aLocation(here).named("De Es").save();
        answer(data.aRound(elsewhere).of("full").about(MAY).submittedBy(manager).save(), "elsewhere");

        assertThat(rounds.findTheme(open("full", JUNE), "T1").previous()).isEmpty();
    }

    @Test
    void whatWasNotAskedLastTimeComesFromTheTimeBefore() {
        submitted("full", MAY, "may", "2026-06-02 09:00:00");
        submitted("short", JUNE, "june", "2026-07-02 09:00:00");

        var previous = rounds.findTheme(open("full", JULY), "T1").previous();

        assertThat(previous).hasSize(7);
        assertThat(previous.get("SAF-01")).extracting(PreviousAnswer::remark).isEqualTo("june");
        assertThat(previous.get("SAF-04")).extracting(PreviousAnswer::remark).isEqualTo("may");
    }

    @Test
    void aRemarkWithoutAnswerIsNotLastTime() {
        var june = submitted("full", JUNE, "june", "2026-07-02 09:00:00");
        database.sql("update answer set form = null, number = null where checklist_id = ?")
                .param(june)
                .update();

        assertThat(rounds.findTheme(open("full", JULY), "T1").previous()).isEmpty();
    }

    private String lastTime(long round) {
        var previous = rounds.findTheme(round, "T1").previous().get("SAF-01");
        return previous == null ? "nothing" : previous.remark();
    }

    private long open(String template, YearMonth month) {
        return data.aRound(wilg).of(template).about(month).save();
    }

    private long submitted(String template, YearMonth month, String remark, String moment) {
        var round =
                data.aRound(wilg).of(template).about(month).submittedBy(manager).save();
        database.sql("update checklist set submitted_at = ? where id = ?")
                .param(moment)
                .param(round)
                .update();
        answer(round, remark);
        return round;
    }

    private void answer(long round, String remark) {
        new QualityTestData(database).answerWell(round, manager);
        database.sql("update answer set remark = ? where checklist_id = ?")
                .param(remark)
                .param(round)
                .update();
    }
}
