package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which ways there are from each state; all others are closed. */
class StepTests {

    private static final Map<ReportState, List<Step>> WAYS = Map.of(
            ReportState.NEW, List.of(Step.ACCEPT, Step.ASK, Step.SOLVE, Step.REJECT, Step.MERGE),
            ReportState.ACCEPTED, List.of(Step.START, Step.ASK, Step.SOLVE, Step.REJECT, Step.MERGE),
            ReportState.IN_PROGRESS, List.of(Step.ASK, Step.SOLVE, Step.REJECT, Step.MERGE),
            ReportState.WAITING, List.of(Step.START, Step.ANSWER, Step.SOLVE, Step.REJECT, Step.MERGE),
            ReportState.SOLVED, List.of(Step.CONFIRM, Step.EXPIRE, Step.REOPEN),
            ReportState.CLOSED, List.of(Step.REOPEN),
            ReportState.REOPENED, List.of(Step.START, Step.ASK, Step.SOLVE, Step.REJECT, Step.MERGE),
            ReportState.REJECTED, List.of(Step.REOPEN),
            ReportState.MERGED, List.of());

    @Test
    void thereAreTheseWaysAndNoOthers() {
        var found = new TreeMap<ReportState, List<Step>>();
        for (var state : ReportState.values()) {
            found.put(
                    state,
                    Arrays.stream(Step.values())
                            .filter(step -> step.leadsOnFrom(state))
                            .toList());
        }

        assertThat(found).isEqualTo(WAYS);
    }
}
