package nl.perspectief.base.text;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three files say the same things, in a form that can be read. */
class TranslationsTests {

    private static final List<Object> NUMBERS = List.of(0, 1, 2, 3, 5, 11, 21, 22, 25, 1_000, 1.5);

    private final Translations translations = new Translations();

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    /**
     * What a pattern asks for and how.
     *
     * @param branches of a plural or a choice
     * @param shown whether it stands in the sentence; the number of a plural may only choose the words
     */
    private record Argument(String name, ArgType type, Set<String> branches, boolean shown) {}

    @Test
    void theThreeFilesHaveTheSameKeys() {
        var english = translations.patternsIn(Languages.ENGLISH).keySet();

        assertThat(english).isNotEmpty();
        assertThat(translations.patternsIn(Languages.DUTCH).keySet()).containsExactlyInAnyOrderElementsOf(english);
        assertThat(translations.patternsIn(Languages.UKRAINIAN).keySet()).containsExactlyInAnyOrderElementsOf(english);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyStandsTwiceInAFile(Locale language) throws IOException {
        var seen = new HashSet<String>();

        assertThat(lines(language)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !seen.add(key)))
                .isEmpty();
    }

    @Test
    void theSameIsAskedForInEachLanguage() {
        var english = translations.patternsIn(Languages.ENGLISH);
        for (var language : Languages.ALL) {
            translations
                    .patternsIn(language)
                    .forEach((key, pattern) -> assertThat(kindsIn(pattern))
                            .as("%s in %s", key, language)
                            .isEqualTo(kindsIn(requireNonNull(english.get(key)))));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternCanBeSaid(Locale language) {
        translations.patternsIn(language).forEach((key, pattern) -> {
            for (var number : NUMBERS) {
                for (var words : samples(argumentsIn(pattern), number)) {
                    assertThat(translations.getTranslation(key, language, words))
                            .as("%s in %s", key, language)
                            .isNotBlank()
                            .doesNotContain("{", "}", "null")
                            .doesNotMatch("(?s).*(^|\\s)'|'(\\s|$).*|.*  .*")
                            .isEqualTo(translations
                                    .getTranslation(key, language, words)
                                    .strip());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pluralsHaveTheFormsOfTheLanguage(Locale language) {
        var forms =
                language.equals(Languages.UKRAINIAN) ? Set.of("one", "few", "many", "other") : Set.of("one", "other");
        translations
                .patternsIn(language)
                .forEach((key, pattern) -> argumentsIn(pattern).stream()
                        .filter(argument -> argument.type().hasPluralStyle())
                        .forEach(argument -> assertThat(
                                        argument.branches().stream().filter(form -> !form.startsWith("=")))
                                .as("%s in %s", key, language)
                                .containsExactlyInAnyOrderElementsOf(forms)));
    }

    @Test
    void noUkrainianWordMixesLatinAndCyrillicLetters() throws IOException {
        var mixed = Pattern.compile("\\p{IsLatin}['’]?\\p{IsCyrillic}|\\p{IsCyrillic}['’]?\\p{IsLatin}");
        var texts = Stream.concat(
                lines(Languages.UKRAINIAN), Files.lines(Path.of("src/main/resources/content/checklist-default.csv")));

        assertThat(texts.map(line -> line.replace("\\n", "\n"))
                        .filter(line -> mixed.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void aLanguageHasOneKindOfQuotationMarks() {
        assertThat(said(Languages.DUTCH, "[„‘«»]")).isEmpty();
        assertThat(said(Languages.UKRAINIAN, "[„“”‘]")).isEmpty();
        assertThat(said(Languages.ENGLISH, "[„‘«»]")).isEmpty();
    }

    @Test
    void noUkrainianWordOfOneLetterIsLatin() {
        assertThat(said(Languages.UKRAINIAN, "(?<![\\p{L}\\d])[aceioyACEIOY](?!\\p{L})"))
                .isEmpty();
    }

    @Test
    void ukrainianHasNoRussianLetters() {
        assertThat(said(Languages.UKRAINIAN, "[ёъыэЁЪЫЭ]")).isEmpty();
    }

    @Test
    void onlyUkrainianIsCyrillic() {
        assertThat(said(Languages.DUTCH, "\\p{IsCyrillic}")).isEmpty();
        assertThat(said(Languages.ENGLISH, "\\p{IsCyrillic}")).isEmpty();
    }

    @Test
    void peopleAreSpokenToPolitely() {
        assertThat(said(Languages.DUTCH, "(?iu)\\b(je|jij|jou|jouw|jullie)\\b")).isEmpty();
        assertThat(said(Languages.UKRAINIAN, "(?iu)(?<!\\p{L})(ти|тебе|тобі|тобою|твій|твоя|твоє|твої)(?!\\p{L})"))
                .isEmpty();
    }

    @Test
    void noTranslationWasForgotten() {
        var english = translations.patternsIn(Languages.ENGLISH);
        for (var language : List.of(Languages.DUTCH, Languages.UKRAINIAN)) {
            assertThat(translations.patternsIn(language).entrySet().stream()
                            .filter(text -> text.getValue().equals(english.get(text.getKey())))
                            .filter(text -> text.getValue().matches("(?s).*\\p{L}{3}.* .*\\p{L}{3}.*"))
                            .filter(text -> !text.getValue().contains("{")))
                    .as("in %s as in English", language)
                    .isEmpty();
        }
    }

    private Map<String, String> said(Locale language, String pattern) {
        var sought = Pattern.compile(pattern);
        return translations.patternsIn(language).entrySet().stream()
                .filter(text -> sought.matcher(text.getValue()).find())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> lines(Locale language) throws IOException {
        var ending = language.equals(Languages.ENGLISH) ? "" : "_" + language;
        return Files.readAllLines(Path.of("src/main/resources/vaadin-i18n/translations" + ending + ".properties"))
                .stream();
    }

    /**
     * Each argument is a number, a choice (with its branches) or any text. A number that isn't shown is left out: not
     * each language needs it for its words.
     */
    private static Map<String, String> kindsIn(String pattern) {
        var kinds = new TreeMap<String, String>();
        for (var argument : argumentsIn(pattern)) {
            var kind = switch (argument.type()) {
                case PLURAL, SELECTORDINAL, CHOICE, SIMPLE -> "number";
                case SELECT -> "choice of " + new TreeSet<>(argument.branches());
                case NONE -> "";
            };
            if (argument.shown()) {
                kinds.merge(argument.name(), kind, (one, other) -> one.isEmpty() ? other : one);
            }
        }
        return kinds;
    }

    private static List<Argument> argumentsIn(String pattern) {
        var parsed = new MessagePattern(pattern);
        var arguments = new ArrayList<Argument>();
        for (int place = 0; place < parsed.countParts(); place++) {
            var part = parsed.getPart(place);
            if (part.getType() == Part.Type.ARG_START) {
                var name = parsed.getSubstring(parsed.getPart(place + 1));
                arguments.add(new Argument(
                        name,
                        part.getArgType(),
                        branches(parsed, place),
                        !part.getArgType().hasPluralStyle() || showsTheNumber(parsed, place)));
            }
        }
        return arguments;
    }

    private static boolean showsTheNumber(MessagePattern parsed, int start) {
        return IntStream.range(start, parsed.getLimitPartIndex(start))
                .anyMatch(place -> parsed.getPartType(place) == Part.Type.REPLACE_NUMBER);
    }

    private static Set<String> branches(MessagePattern parsed, int start) {
        var branches = new HashSet<String>();
        for (int place = start + 2; place < parsed.getLimitPartIndex(start); place++) {
            var part = parsed.getPart(place);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                branches.add(parsed.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                place = parsed.getLimitPartIndex(place);
            }
        }
        return branches;
    }

    /** Arguments of every kind: for each branch of a choice, with that number for all others. */
    private static List<Object[]> samples(List<Argument> arguments, Object number) {
        var samples = new ArrayList<Object[]>();
        var choices = new HashMap<Integer, Set<String>>();
        var size = 0;
        for (var argument : arguments) {
            var place = Integer.parseInt(argument.name());
            size = Math.max(size, place + 1);
            if (argument.type() == ArgType.SELECT) {
                choices.put(place, argument.branches());
            }
        }
        var plain = new Object[size];
        Arrays.fill(plain, number);
        samples.add(plain);
        choices.forEach((place, branches) -> branches.forEach(branch -> {
            var chosen = plain.clone();
            chosen[place] = branch;
            samples.add(chosen);
        }));
        return samples;
    }
}
