package nl.perspectief.quality.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultMessageTests {

    private final Translations translations = new Translations();

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFaultHasASentence(Locale language) {
        for (var kind : FaultKind.values()) {
            var sentence = translations.getTranslation(kind.key(), language, 7L, 1, 2, 3);

            assertThat(sentence).as(kind.key()).isNotBlank().doesNotContain("{", "}", "'");
        }
    }

    @Test
    void everySentenceBelongsToAFault() {
        var keys = Stream.concat(Stream.of(FaultKind.values()).map(FaultKind::key), Stream.of("template.fault.more"));

        assertThat(translations.patternsIn(Languages.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("template.fault.")))
                .containsExactlyInAnyOrderElementsOf(keys.toList());
    }

    @Test
    void everySentenceUsesTheSameArgumentsInEachLanguage() {
        for (var kind : FaultKind.values()) {
            assertThat(Languages.ALL)
                    .extracting(language -> argumentsOf(kind, language))
                    .as(kind.key())
                    .containsOnly(argumentsOf(kind, Languages.ENGLISH));
        }
    }

    @Test
    void aFaultTellsTheLineAndWhatItFound() {
        var fault = new Fault(12, "weight", FaultKind.WEIGHT.key(), List.of("9"));

        assertThat(translations.getTranslation(fault.key(), Languages.ENGLISH, fault.sentenceArguments()))
                .isEqualTo("Line 12: “9” is not a weight. Write 1, 2 or 3.");
        assertThat(translations.getTranslation(fault.key(), Languages.DUTCH, fault.sentenceArguments()))
                .isEqualTo("Regel 12: “9” is geen gewicht. Schrijf 1, 2 of 3.");
        assertThat(translations.getTranslation(fault.key(), Languages.UKRAINIAN, fault.sentenceArguments()))
                .isEqualTo("Рядок 12: «9» не є вагою. Напишіть 1, 2 або 3.");
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(translations.getTranslation("template.fault.more", Languages.UKRAINIAN, 21))
                .startsWith("Є ще 21 помилка.");
        assertThat(translations.getTranslation("template.fault.more", Languages.UKRAINIAN, 3))
                .startsWith("Є ще 3 помилки.");
        assertThat(translations.getTranslation("template.fault.more", Languages.UKRAINIAN, 12))
                .startsWith("Є ще 12 помилок.");
    }

    private List<String> argumentsOf(FaultKind kind, Locale language) {
        var pattern = requireNonNull(translations.patternsIn(language).get(kind.key()), kind.key());
        return Stream.of("{0", "{1", "{2", "{3", "{4").filter(pattern::contains).toList();
    }
}
