package nl.perspectief.infographic.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.perspectief.base.paper.Typeface;
import org.junit.jupiter.api.Test;

class LayoutTests {

    private static final int TRIALS = 500;

    /** More than the draft allows. */
    private static final int MANY_WORDS = 20;

    /** Two hundredths of a mm are what sums of halves may be off. */
    private static final double HAIR = 0.02;

    @Test
    void whateverFitsLiesInItsPlaceAndOnNothingElse() {
        var random = new Random(17);
        var fitting = 0;
        for (var trial = 0; trial < TRIALS; trial++) {
            var poster = Posters.random(random, 1 + random.nextInt(MANY_WORDS));
            var sheet = Layout.of(poster);
            if (sheet.isPresent()) {
                fitting++;
                requireInPlace(sheet.get());
            }
        }
        assertThat(fitting).as("that fitted").isBetween(TRIALS / 4, TRIALS - 1);
    }

    private static void requireInPlace(Sheet sheet) {
        assertThat(sheet.marks()).allSatisfy(mark -> {
            if (mark instanceof Mark.Area area) {
                assertThat(area.x() + area.width()).isLessThanOrEqualTo(Sheet.WIDTH + HAIR);
                assertThat(area.y() + area.height()).isLessThanOrEqualTo(Sheet.HEIGHT);
                assertThat(List.of(area.x(), area.y(), area.width(), area.height()))
                        .allMatch(length -> length >= 0);
            }
        });
        var texts = texts(sheet);
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.y() + text.height()).isLessThanOrEqualTo(Sheet.HEIGHT);
            assertThat(text.x() + text.width()).isLessThan(Sheet.WIDTH);
            assertThat(text.lines())
                    .allSatisfy(line ->
                            assertThat(text.face().width(line) * text.size()).isLessThanOrEqualTo(text.width() + HAIR));
        });
        for (var one = 0; one < texts.size(); one++) {
            for (var other = one + 1; other < texts.size(); other++) {
                assertThat(overlap(texts.get(one), texts.get(other)))
                        .as("%s and %s", texts.get(one), texts.get(other))
                        .isFalse();
            }
        }
    }

    private static List<Mark.Text> texts(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static boolean overlap(Mark.Text one, Mark.Text other) {
        return one.x() + one.width() > other.x() + HAIR
                && other.x() + other.width() > one.x() + HAIR
                && one.y() + one.height() > other.y() + HAIR
                && other.y() + other.height() > one.y() + HAIR;
    }

    @Test
    void nothingThatIsSaidIsLeftOut() {
        var random = new Random(5);
        for (var trial = 0; trial < TRIALS; trial++) {
            var poster = Posters.random(random, 4);
            var sheet = Layout.of(poster);
            sheet.ifPresent(laid -> {
                var said = texts(laid).stream()
                        .map(text -> String.join("", text.lines()).replaceAll("[\\s-]", ""))
                        .toList();
                assertThat(said)
                        .contains(squeezed(poster.title()), squeezed(poster.note()), squeezed(poster.published()))
                        .containsAll(poster.themes().stream()
                                .map(theme -> squeezed(theme.name()))
                                .toList())
                        .containsAll(poster.insights().stream()
                                .map(insight -> squeezed(insight.title()))
                                .toList())
                        .containsAll(poster.promises().stream()
                                .map(promise -> squeezed(promise.title()))
                                .toList());
            });
        }
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s-]", "");
    }

    @Test
    void noWordOfAStateIsParted() {
        var random = new Random(11);
        for (var trial = 0; trial < TRIALS; trial++) {
            var poster = Posters.random(random, 4);
            Layout.of(poster)
                    .ifPresent(laid -> assertThat(
                                    texts(laid).stream().map(Mark.Text::lines).toList())
                            .containsAll(poster.promises().stream()
                                    .map(promise -> List.of(promise.state()))
                                    .toList()));
        }
    }

    @Test
    void whoDoesItStandsOnTheLineOfWhatIsDone() {
        var texts = texts(Layout.of(Posters.of(3, 2, 3)).orElseThrow());
        var done = texts.stream()
                .filter(text -> text.lines().getFirst().startsWith("Actie "))
                .toList();
        var who =
                texts.stream().filter(text -> text.lines().contains("Taalhuis")).toList();

        assertThat(done).hasSameSizeAs(who).hasSize(3);
        for (var place = 0; place < done.size(); place++) {
            assertThat(who.get(place).baseline(0)).isCloseTo(done.get(place).baseline(0), within(HAIR));
        }
    }

    @Test
    void fewWordsAreLargerThanMany() {
        var few = Layout.of(Posters.of(3, 1, 0)).orElseThrow();
        var many = Layout.of(Posters.of(9, 5, 8)).orElseThrow();

        assertThat(texts(few).get(1).size()).isGreaterThan(texts(many).get(1).size());
    }

    @Test
    void whatDoesNotFitIsNotCutOff() {
        var random = new Random(3);

        assertThat(Layout.of(Posters.random(random, 300))).isEmpty();
    }

    @Test
    void linesBreakBetweenWordsAndWithinThemOnlyWhereNoneFits() {
        var width = Typeface.REGULAR.width("een rustige");

        assertThat(Typeface.REGULAR.lines("een rustige plek", width, Locale.forLanguageTag("nl")))
                .containsExactly("een rustige", "plek");
        assertThat(Typeface.REGULAR.lines("", width, Locale.ROOT)).isEmpty();
        assertThat(Typeface.REGULAR.lines("verantwoordelijkheid", width, Locale.forLanguageTag("nl")))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("-");
    }

    /** As fontTools reads it: 1139 + 1260 + 1260 of 2048. */
    @Test
    void wordsAreAsWideAsTheirLetters() {
        assertThat(Typeface.REGULAR.width("Lee")).isCloseTo((1141 + 1260 + 1260) / 2048.0, within(0.001));
        assertThat(Typeface.BOLD.width("Ї")).isGreaterThan(Typeface.REGULAR.width("Ї"));
    }
}
