package nl.perspectief.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of a ratio take turns, and its value is that of the medians. */
class TurnsTests {

    private final List<String> called = new ArrayList<>();

    @Test
    void theOtherOneIsFirstEachTime() {
        take(1, 2);

        assertThat(called).containsExactly("theirs", "ours", "ours", "theirs", "theirs", "ours");
    }

    @Test
    void whatWarmsUpDoesNotCount() {
        assertThat(take(1, 2).ours()).containsExactly(3, 6);
    }

    @Test
    void aRatioIsThatOfTheMedians() {
        var turns = new Turns<>(List.of(1, 30, 2), List.of(4, 5, 90));

        var outcome = turns.ratio("z", "what", Outcome.Bound.AT_MOST, 0.4, "ms", Integer::doubleValue);

        assertThat(outcome.value()).isEqualTo(0.4);
        assertThat(outcome.isMet()).isTrue();
        assertThat(outcome.detail()).isEqualTo("2.0 against 5.0 ms");
    }

    private Turns<Integer> take(int warmUp, int rounds) {
        return Turns.take(warmUp, rounds, () -> call("ours"), () -> call("theirs"));
    }

    private int call(String side) {
        called.add(side);
        return called.size();
    }
}
