package nl.perspectief.issues.clock;

import static nl.perspectief.issues.clock.Written.fact;
import static nl.perspectief.issues.clock.Written.facts;
import static nl.perspectief.issues.clock.Written.history;
import static nl.perspectief.issues.clock.Written.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.issues.clock.Fact.Corrected;
import nl.perspectief.issues.clock.Fact.Event;
import nl.perspectief.issues.clock.Fact.Merged;
import nl.perspectief.issues.clock.Fact.Unmerged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTests {

    private static final String REPORTED = "reported 24x7 4/24 Mon 2026-06-01 10:00";
    private static final String ASKS = "asks Mon 2026-06-01 12:00";
    private static final String GOES_ON = "goes on Mon 2026-06-01 15:00";
    private static final Instant LATER = moment("Mon 2026-06-01 20:00");

    @Test
    void whatNeverHappenedIsTakenOut() {
        var history = with(REPORTED + "; " + ASKS, corrected(ASKS, null));

        assertDue(history, "Tue 2026-06-02 10:00");
    }

    @Test
    void whatHappenedAtAnotherTimeIsMoved() {
        var history = with(REPORTED + "; " + ASKS + "; " + GOES_ON, corrected(GOES_ON, "goes on Mon 2026-06-01 13:00"));

        // Tue 10:00 + 1 h instead of 3
        assertDue(history, "Tue 2026-06-02 11:00");
    }

    @Test
    void whatWasAnotherThingIsReplaced() {
        var history = with(REPORTED + "; " + ASKS, corrected(ASKS, "solved Mon 2026-06-01 12:00"));

        assertThat(history.solution(Holidays.USUAL).ended()).hasValue(moment("Mon 2026-06-01 12:00"));
    }

    @Test
    void theReportItselfCanBeCorrected() {
        var history = with(REPORTED, corrected(REPORTED, "reported workdays 24/48 Fri 2026-05-29 10:00"));

        assertDue(history, "Tue 2026-06-02 10:00");
    }

    @Test
    void whatWasPutRightCanBePutRightAgain() {
        var wrong = "goes on Mon 2026-06-01 13:00";
        var history = with(
                REPORTED + "; " + ASKS + "; " + GOES_ON,
                new Corrected(LATER.plusSeconds(60), event(wrong), event("goes on Mon 2026-06-01 14:00")),
                new Corrected(LATER, event(GOES_ON), event(wrong)));

        // Tue 10:00 + 2 h
        assertDue(history, "Tue 2026-06-02 12:00");
    }

    @Test
    void onlyWhatStandsInTheHistoryIsCorrected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(REPORTED, corrected(ASKS, null)))
                .withMessageContaining("WAITING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(REPORTED + "; " + ASKS, corrected(ASKS, null), corrected(ASKS, null)));
    }

    @Test
    void aMergedReportFollowsTheClockOfItsParent() {
        var parent = history("reported workdays 8/48 Thu 2026-05-28 09:00; responds Thu 2026-05-28 11:00");
        var history = with(REPORTED + "; " + ASKS, new Merged(LATER, parent));

        // Fri, Mon
        assertDue(history, "Mon 2026-06-01 09:00");
        assertThat(history.firstResponse(Holidays.USUAL).used(LATER)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aMergedReportFollowsAParentThatWasMergedItself() {
        var grandparent = history("reported 24x7 1/4 Sun 2026-05-31 10:00");
        var parent = with("reported 24x7 4/24 Sun 2026-05-31 12:00", new Merged(LATER, grandparent));

        assertDue(with(REPORTED, new Merged(LATER, parent)), "Sun 2026-05-31 14:00");
    }

    @Test
    void anUndoneMergeIsAsIfItHadNeverBeen() {
        var parent = history("reported 24x7 1/4 Sun 2026-05-31 10:00");
        var history = with(
                REPORTED + "; " + ASKS + "; " + GOES_ON,
                new Merged(moment("Mon 2026-06-01 14:00"), parent),
                new Unmerged(LATER));

        assertDue(history, "Tue 2026-06-02 13:00");
    }

    @Test
    void aReportCanBeMergedAgain() {
        var first = history("reported 24x7 1/4 Sun 2026-05-31 10:00");
        var second = history("reported 24x7 1/4 Sun 2026-05-31 11:00");
        var history = with(
                REPORTED,
                new Merged(LATER, first),
                new Unmerged(LATER.plusSeconds(1)),
                new Merged(LATER.plusSeconds(2), second));

        assertDue(history, "Sun 2026-05-31 15:00");
    }

    @Test
    void beginsWithTheReportAndHasOnlyOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new History(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> history(ASKS));
        assertThatIllegalArgumentException().isThrownBy(() -> history(REPORTED + "; asks Mon 2026-06-01 09:59"));
        assertThatIllegalArgumentException().isThrownBy(() -> history(REPORTED + "; " + REPORTED));
        assertThatIllegalArgumentException().isThrownBy(() -> with(REPORTED, corrected(REPORTED, null)));
    }

    @Test
    void onlyAMergeThatWasMadeIsUndone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(REPORTED, new Unmerged(LATER)))
                .withMessageContaining("merge");
    }

    @Test
    void nothingIsUsedBeforeTheReport() {
        var clock = history(REPORTED).solution(Holidays.USUAL);

        assertThat(clock.used(moment("Sun 2026-05-31 10:00"))).isZero();
        assertThat(clock.usedPercent(moment("Mon 2026-06-01 10:00"))).isZero();
        assertThat(clock.ended()).isEmpty();
    }

    @Test
    void theShareIsRoundedDown() {
        var clock = history(REPORTED).solution(Holidays.USUAL);

        assertThat(clock.usedPercent(moment("Tue 2026-06-02 09:59:59"))).isEqualTo(99);
        assertThat(clock.usedPercent(moment("Tue 2026-06-02 10:00"))).isEqualTo(100);
        // 60 ÷ 24 = 2.5
        assertThat(clock.usedPercent(moment("Wed 2026-06-03 22:00"))).isEqualTo(250);
    }

    /** Reports come by the thousand to lists and jobs. Counts the processor's time, since others may use the machine. */
    @Test
    void tenThousandAreComputedInASecond() {
        var processor = ManagementFactory.getThreadMXBean();
        var history = history("reported workdays 72/504 Wed 2026-04-01 10:00; asks Fri 2026-04-24 16:00; "
                + "goes on Tue 2026-05-26 10:00; becomes workdays 48/480 Tue 2026-05-26 11:00");
        var begin = processor.getCurrentThreadCpuTime();
        for (int i = 0; i < 10_000; i++) {
            assertThat(history.solution(Holidays.USUAL).due()).isPresent();
        }

        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - begin))
                .isLessThan(Duration.ofSeconds(1));
    }

    private static History with(String text, Fact... more) {
        var facts = new ArrayList<>(facts(text));
        facts.addAll(List.of(more));
        return new History(facts);
    }

    private static Corrected corrected(String wrong, @Nullable String right) {
        return new Corrected(LATER, event(wrong), right == null ? null : event(right));
    }

    private static Event event(String text) {
        return (Event) fact(text);
    }

    private static void assertDue(History history, String due) {
        assertThat(history.solution(Holidays.USUAL).due().map(Written::written)).hasValue(due);
    }
}
