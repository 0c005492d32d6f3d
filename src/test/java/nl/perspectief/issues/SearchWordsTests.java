package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Verwarming kapot,       kapot verwarming
            LIFT,                   lift
            коммуналка 3 поверх,    3 коммуналка поверх
            café één reünie,        cafe een reunie
            П’ята п'ята пʼята,      пята
            Їжа її йод,             йод йодом їжа її
            ґанок,                  ганок
            опа́лення,               опалення
            foto's,                 fotos
            M-2026-0042,            m20260042
            М-2026-0042,            m20260042
            2026-0042,              m20260042
            zie 2026-12345?,        m202612345 zie
            op 2026-11-26,          2026 11 26
            2026-11,                2026 11
            020-2026-0042,          020 2026 0042
            V-7K3M-P9QX,            v7k3mp9qx
            kamer 12a,              12a kamer
            """)
    void wordsAreOfOneForm(String text, String words) {
        assertThat(SearchWords.of(text)).isSubsetOf(words.split(" "));
        assertThat(SearchWords.of(text)).isNotEmpty().allMatch(word -> word.length() <= 30);
    }

    @Test
    void shortWordsTellNothingUnlessTheyAreNumbers() {
        assertThat(SearchWords.of("de 3 op 12 ja nee")).containsExactly("12", "3", "nee");
    }

    @Test
    void nothingThatSqlUnderstandsIsLeft() {
        assertThat(SearchWords.of("100%_\\'\"; drop table <script>\u0000\ud83d\ude00"))
                .containsExactly("100", "drop", "script", "table");
        assertThat(SearchWords.of("x".repeat(4_000))).containsExactly("x".repeat(30));
        assertThat(SearchWords.wanted("% _ ' -- \ud83d\ude00")).isEmpty();
    }

    @Test
    void whatBeginsAnotherWordIsNotWantedBesideIt() {
        assertThat(SearchWords.wanted("wat water kapot wat")).containsExactly("kapot", "water");
    }

    @Test
    void theMunicipalityBeforeANumberIsNoWordOfTheReport() {
        assertThat(SearchWords.wanted("lift Polder:M-2026-0042")).containsExactly("m20260042", "lift");
        assertThat(SearchWords.wanted("room:hall")).containsExactly("hall", "room");
    }

    @Test
    void theLongestAreWanted() {
        assertThat(SearchWords.wanted("een twee drie vier vijf zes zeven"))
                .containsExactlyElementsOf(List.of("zeven", "drie", "twee", "vier", "vijf"));
    }

    @ParameterizedTest
    @CsvSource({"вода,вод", "води,вод", "водою,вод", "гарячої,гаряч", "ліфт,ліфт", "їжа,їжа", "кімнаті,кімнат"})
    void endingsOfUkrainianWordsDoNotMatter(String typed, String wanted) {
        assertThat(SearchWords.wanted(typed)).containsExactly(wanted);
    }
}
