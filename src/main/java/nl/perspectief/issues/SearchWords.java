package nl.perspectief.issues;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as reports are found by them: of one case, without apostrophes, Latin letters without accents. Each stands for
 * all that begin with it.
 */
final class SearchWords {

    /** Of more that are looked for at once, the longest ones count. */
    static final int MOST_WANTED = 5;

    private static final int LONGEST = 30;

    /** Nobody looks for more, and each word is compared with each. */
    private static final int MOST_TYPED = 200;

    /** Shorter ones tell nothing of a report, unless they are numbers. */
    private static final int SHORTEST_KEPT = 3;

    private static final int SHORTEST_WANTED = 2;

    /** M-2026-0042 and V-7K3M-P9QX: one word, not three. */
    private static final Pattern NUMBER = Pattern.compile("\\b([mv])-(\\p{Alnum}{4})-(\\p{Alnum}{1,9})\\b");

    /** As a Ukrainian keyboard writes the letter of a number. */
    private static final Pattern CYRILLIC_NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\u043c(?=-\\d{4}-\\d)");

    /** As it is read aloud: 2026-0042. A month or a day has fewer digits after the year. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?=20\\d{2}-\\d{4,9}(?![\\p{L}\\p{N}-]))");

    /** As who has to do with several municipalities reads it: almere:M-2026-0042. Words hold the number alone. */
    private static final Pattern MUNICIPALITY =
            Pattern.compile("(?<![\\p{L}\\p{N}-])[a-z0-9-]+:(?=[mv\u043c]-\\p{Alnum}{4}-)", Pattern.CASE_INSENSITIVE);

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019\u02bc\u2018`\u00b4](?=\\p{L})");

    /** In Cyrillic they make other letters, but for the stress that some write. */
    private static final Pattern ACCENT = Pattern.compile("(?<=[a-z])\\p{M}+|\u0301");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /** In Ukrainian the end of a word changes with what it does in the sentence. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{IsCyrillic}{3})[аеєиіїйоуюяь]{1,2}$");

    private SearchWords() {}

    /** What a text can be found by. */
    static Set<String> of(String text) {
        return split(text)
                .filter(word ->
                        word.length() >= SHORTEST_KEPT || DIGIT.matcher(word).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What somebody looks for: beginnings of words, none of which is the beginning of another one, the longest first.
     * At most {@value #MOST_WANTED}.
     */
    static List<String> wanted(String typed) {
        var looked = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
        var words = split(MUNICIPALITY.matcher(looked).replaceAll(""))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .filter(word ->
                        word.length() >= SHORTEST_WANTED || DIGIT.matcher(word).find())
                .collect(Collectors.toSet());
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_WANTED)
                .toList();
    }

    private static Stream<String> split(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(ACCENT.matcher(lower).replaceAll(""), Normalizer.Form.NFC)
                .replace('ґ', 'г');
        var latin = BARE_NUMBER
                .matcher(CYRILLIC_NUMBER.matcher(plain).replaceAll("m"))
                .replaceAll("m-");
        var whole = NUMBER.matcher(APOSTROPHE.matcher(latin).replaceAll("")).replaceAll("$1$2$3");
        return BETWEEN.splitAsStream(whole)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(
                        0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())))));
    }
}
