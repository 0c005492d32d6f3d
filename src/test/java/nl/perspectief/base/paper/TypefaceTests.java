package nl.perspectief.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import org.junit.jupiter.api.Test;

class TypefaceTests {

    @Test
    void aWordStaysWholeAtItsApostrophe() {
        assertThat(lines("у кожній щонайменше п’ять людей")).contains("щонайменше", "п’ять людей");
    }

    @Test
    void aWordOfOneLetterIsNotLeftAtTheEndOfALine() {
        assertThat(lines("будувати в Алмере")).containsExactly("будувати", "в Алмере");
        assertThat(Typeface.REGULAR.lines("Almere heeft u nodig", width("Almere heeft u"), Locale.of("nl")))
                .containsExactly("Almere heeft", "u nodig");
    }

    @Test
    void whatIsAfterAnApostropheIsNoWordOfOneLetter() {
        assertThat(lines("інтерв’ю власному колі")).containsExactly("інтерв’ю", "власному колі");
    }

    @Test
    void aWordThatIsWiderThanALineIsBroken() {
        assertThat(Typeface.REGULAR.lines("a verantwoordelijkheid", width("verantwoord"), Locale.of("nl")))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(width("verantwoord")));
    }

    private static List<String> lines(String words) {
        return Typeface.REGULAR.lines(words, width("щонайменше п’"), Languages.UKRAINIAN);
    }

    private static double width(String words) {
        return Typeface.REGULAR.width(words);
    }
}
