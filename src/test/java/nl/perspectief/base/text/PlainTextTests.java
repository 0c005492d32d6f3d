package nl.perspectief.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(PlainText.lines("a\u0000b\u0007c\u001b[1m\u007f\u0085d")).isEqualTo("abc[1m\nd");
    }

    @Test
    void linesEndInOneWay() {
        assertThat(PlainText.lines("a\r\nb\rc\u000Bd\u2028e\tf")).isEqualTo("a\nb\nc\nd\ne\tf");
    }

    @Test
    void blanksAroundAreLeftOut() {
        assertThat(PlainText.lines(" \n\u0000 a b \t\n")).isEqualTo("a b");
    }

    @Test
    void everyScriptStays() {
        var text = "їжа 😀👩‍👩‍👧 \u200Fאין אור\u200E é क्\u200Dष می\u200Cخواهم ❤\uFE0F\u200D🔥 👨🏽\u200D🚀";

        assertThat(PlainText.lines(text)).isEqualTo(text);
    }

    @Test
    void nothingTurnsTheDirectionOfReading() {
        assertThat(PlainText.lines("a\u202Atxt.\u202Egpj\u202C b\u2066c\u2069\u009bd\te\nf"))
                .isEqualTo("atxt.gpj bcd\te\nf");
    }

    @Test
    void whatNobodyCanSeeIsNothing() {
        for (var text : List.of(
                "\u200B\uFEFF\u200D", "\u00A0\u2003", "\u0301", "\uFE0F", "\u3164\u2800", "\u200F", "\uDB40\uDC41")) {
            assertThat(PlainText.lines(text)).isEmpty();
        }
        for (var text : List.of("?", "…", "😀", "🇺🇦", "1", "א", "中", "👩\u200D👧")) {
            assertThat(PlainText.lines(text)).isEqualTo(text);
        }
    }

    @Test
    void oneLineIsOneLine() {
        assertThat(PlainText.line("a\r\n\tb\u0000c\u202Ed\n")).isEqualTo("a bcd");
    }

    @Test
    void halvesOfCharactersAndWhatTakesNoPlaceAreLeftOut() {
        assertThat(PlainText.part("\uDE00 klaar \uD83D")).isEqualTo(" klaar ");
        assertThat(PlainText.lines("kl\u200Ba\u00ADa\u2060r\uFEFF")).isEqualTo("klaar");
        assertThat(PlainText.lines("за\u200Dвод a\u200Cb é\u200D x\u200Ey\u200Fz\u061C"))
                .isEqualTo("завод ab é xyz");
        assertThat(PlainText.lines("😀\u200D a")).isEqualTo("😀 a");
    }
}
