package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import nl.perspectief.base.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparingTests {

    private static final int LENGTH = 200_000;

    private final byte[] right = new byte[LENGTH];

    ComparingTests() {
        new Random(3).nextBytes(right);
    }

    @Test
    void whatIsTheSameHasTheSameDigest() {
        var compared = compared(right.clone());

        assertThat(compared.isSame()).isTrue();
        assertThat(compared.given()).isEqualTo(compared.right()).isEqualTo(Sha256.of(right));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, LENGTH / 2, LENGTH - 1})
    void theFirstByteThatDiffersIsTold(int at) {
        var given = right.clone();
        given[at] ^= 1;
        given[LENGTH - 1] ^= 2;

        var compared = compared(given);

        assertThat(compared.differsAt()).isEqualTo(at);
        assertThat(compared.right()).isEqualTo(Sha256.of(right));
        assertThat(compared.given()).isEqualTo(Sha256.of(given));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, LENGTH - 1, LENGTH + 1, 3 * LENGTH})
    void anotherLengthDiffersWhereTheShorterOneEnds(int length) {
        var compared = compared(Arrays.copyOf(right, length));

        assertThat(compared.differsAt()).isEqualTo(Math.min(length, LENGTH));
        assertThat(compared.given()).isEqualTo(Sha256.of(Arrays.copyOf(right, length)));
    }

    private Comparing.Compared compared(byte[] given) {
        var comparing = new Comparing(new ByteArrayInputStream(given));
        for (var at = 0; at < LENGTH; at += 7_000) {
            comparing.write(right, at, Math.min(7_000, LENGTH - at));
        }
        return comparing.end();
    }
}
