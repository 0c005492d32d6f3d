package nl.perspectief.quality.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.perspectief.quality.score.ScoredIndicator;
import org.junit.jupiter.api.Test;

/** Damaged files are taken or refused, and nothing else happens. */
class RandomFileTests {

    private static final byte[] FRAGMENTS =
            "\",;\t\n\r \u0007-.<>=0123456789T9SAFyesnotruefalsenumberscale_1_5ЇЖ🏠".getBytes(StandardCharsets.UTF_8);

    @Test
    void damageIsTakenOrRefused() {
        var random = new Random(1);
        var whole = CsvFile.aFile()
                .row("T1", "SAF-02")
                .asking("18..26", "-20", "50.5")
                .row("T2", "FOO-01")
                .with("text_en", "one, \"two\"\nthree")
                .bytes();
        var taken = 0;
        var refused = 0;
        for (int i = 0; i < 20_000; i++) {
            var damaged = whole;
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged = damage(damaged, random);
            }
            try {
                assertScorable(TemplateCsv.read(damaged));
                taken++;
            } catch (FaultyTemplateException faulty) {
                assertThat(faulty.faults()).isNotEmpty();
                refused++;
            }
        }

        assertThat(taken).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(1000);
    }

    private static byte[] damage(byte[] file, Random random) {
        var at = random.nextInt(file.length);
        var fragment = FRAGMENTS[random.nextInt(FRAGMENTS.length)];
        switch (random.nextInt(4)) {
            case 0 -> {
                var changed = file.clone();
                changed[at] = fragment;
                return changed;
            }
            case 1 -> {
                var longer = Arrays.copyOf(file, file.length + 1);
                System.arraycopy(file, at, longer, at + 1, file.length - at);
                longer[at] = fragment;
                return longer;
            }
            case 2 -> {
                var shorter = Arrays.copyOf(file, file.length - 1);
                System.arraycopy(file, at + 1, shorter, at, file.length - at - 1);
                return shorter;
            }
            default -> {
                return random.nextInt(20) == 0 ? Arrays.copyOf(file, at + 1) : file;
            }
        }
    }

    private static void assertScorable(TemplateContent content) {
        content.indicators()
                .forEach(indicator -> new ScoredIndicator(
                        indicator.code(),
                        indicator.kind(),
                        indicator.threshold(),
                        indicator.weight(),
                        indicator.critical(),
                        indicator.never()));
        assertThat(content.themes()).isNotEmpty();
    }
}
