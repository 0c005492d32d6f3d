package nl.perspectief.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.motions.Difference.Kind;
import nl.perspectief.motions.Difference.Part;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    @Test
    void differencesAreWholeWords() {
        assertThat(Differences.between("П'ять велосипедів, сім’я.", "П'ять самокатів, сім’я!"))
                .containsExactly(
                        new Part(Kind.KEPT, "П'ять "),
                        new Part(Kind.REMOVED, "велосипедів"),
                        new Part(Kind.ADDED, "самокатів"),
                        new Part(Kind.KEPT, ", сім’я"),
                        new Part(Kind.REMOVED, "."),
                        new Part(Kind.ADDED, "!"));
        assertThat(Differences.between("", "nieuw")).containsExactly(new Part(Kind.ADDED, "nieuw"));
        assertThat(Differences.between("weg", "")).containsExactly(new Part(Kind.REMOVED, "weg"));
        assertThat(Differences.between("gelijk", "gelijk")).containsExactly(new Part(Kind.KEPT, "gelijk"));
        assertThat(Differences.between("", "")).isEmpty();
    }

    @Test
    void theyAreBothTexts() {
        var random = new Random(5);
        for (int time = 0; time < 500; time++) {
            var from = text(random, 40);
            var to = text(random, 40);
            var parts = Differences.between(from, to);

            assertThat(joined(parts, Kind.ADDED)).isEqualTo(from);
            assertThat(joined(parts, Kind.REMOVED)).isEqualTo(to);
        }
    }

    @Test
    void theLongestTextsThatShareNothingAreComparedInTime() {
        var from = IntStream.range(0, 5_000).mapToObj(each -> "a").collect(Collectors.joining(" "));
        var to = IntStream.range(0, 5_000).mapToObj(each -> "b").collect(Collectors.joining(","));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Differences.between(from, to));
    }

    private static String joined(List<Part> parts, Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(_ ->
                        List.of("de ", "кіт", "\n", ", ", "fiets", "'", "а").get(random.nextInt(7)))
                .collect(Collectors.joining());
    }
}
