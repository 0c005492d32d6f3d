package nl.perspectief.voting.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LotTests {

    /** By hand: {@code (printf '%064d' 0 | xxd -r -p; printf a) | sha256sum}. */
    @Test
    void anyoneCanDrawItAgainWithCommonTools() {
        assertThat(Lot.draw(new byte[32], List.of("a", "b", "c", "d", "e", "f")))
                .containsExactly(
                        new Lot("f", "2a197942db08c0398807c827d40fba5dac7fa77d5991f762760b263b5640d540"),
                        new Lot("a", "41a0370c3d9f42773a59e8e01651911cf43b1e3f66944cbb690029debc4eb647"),
                        new Lot("d", "69cd648e3298cbe970ef8c1869ca1f8d217b8914c2fc3e9c0fd7aeaca6d0b6e0"),
                        new Lot("e", "709e343afca37f342ea06a65ad7f81c5f464d32c064d10231e2dff8ff32c4bb9"),
                        new Lot("c", "78264fe52752bd2ff6deb06515d3f8a08030ec95d4d46d0b1074f32ef702c3d4"),
                        new Lot("b", "7ec8020a087ee17266b18fe5a9518759e60d782a249c2b5aab02f2f7fef41e0d"));
    }

    /** By hand: {@code (printf '%02x' $(seq 0 31) | xxd -r -p; printf f) | sha256sum}. */
    @Test
    void anotherSealDrawsAnotherOrder() {
        var digest = new byte[32];
        for (var i = 0; i < digest.length; i++) {
            digest[i] = (byte) i;
        }

        assertThat(Lot.draw(digest, List.of("a", "b", "c", "d", "e", "f")))
                .extracting(Lot::option)
                .containsExactly("f", "e", "a", "d", "b", "c");
    }

    @Test
    void aDigestHas32Bytes() {
        assertThatThrownBy(() -> Lot.draw(new byte[31], List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
