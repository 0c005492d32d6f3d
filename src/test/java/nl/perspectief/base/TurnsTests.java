package nl.perspectief.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns(1, Duration.ZERO, "file", "voting.verify.manyAtOnce");

    @Test
    void whoComesWhileAllTurnsAreTakenIsToldSo() {
        turns.take(() -> {
            assertThatExceptionOfType(BadInputException.class)
                    .isThrownBy(() -> turns.take(() -> "second"))
                    .satisfies(bad -> assertThat(bad.key()).isEqualTo("voting.verify.manyAtOnce"));
            return "first";
        });
        assertThat(turns.<String, RuntimeException>take(() -> "third")).isEqualTo("third");
    }

    @Test
    void aTurnEndsAlsoWhenItsWorkFails() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new IOException("gone");
                }));
        assertThat(turns.<String, RuntimeException>take(() -> "next")).isEqualTo("next");
    }
}
