package nl.perspectief.infographic.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Posters of all kinds. */
final class Posters {

    private static final List<String> DUTCH = List.of(
            "wonen",
            "inburgeringsvoorzieningen",
            "werk",
            "gezondheidszorg",
            "de",
            "kinderen",
            "een",
            "taalcursus",
            "in",
            "verantwoordelijkheidsverdeling",
            "school",
            "met",
            "huisarts",
            "rust");

    private static final List<String> UKRAINIAN = List.of(
            "житло",
            "працевлаштування",
            "і",
            "мова",
            "лікарня",
            "для",
            "дітей",
            "перекваліфікація",
            "в",
            "школа",
            "самостійність",
            "інформаційно-роз'яснювальна",
            "на",
            "спокій");

    private Posters() {}

    static Poster of(int themes, int insights, int promises) {
        return new Poster(
                "nl",
                "Almere · expertpool",
                "Wat hebben wij nodig?",
                "",
                List.of(
                        new Poster.Figure("23", "experts"),
                        new Poster.Figure("60", "interviews"),
                        new Poster.Figure("21", "groepen")),
                "Waar het over ging",
                many(themes, at -> new Poster.Theme("Thema " + at, "20 interviews of meer", at / (double) themes)),
                "Wat we hoorden",
                many(insights, at -> new Poster.Saying("Inzicht " + at, "Wonen · 12 interviews of meer")),
                "Wat we doen",
                many(
                        promises,
                        at -> new Poster.Promise(
                                "Bezig",
                                Poster.Progress.UNDER_WAY,
                                "Actie " + at,
                                "Taalhuis",
                                "uiterlijk 1 maart 2027")),
                "Aantallen staan in stappen.",
                "Gepubliceerd op 27 november 2026");
    }

    /** @param longest how many words something has at most */
    static Poster random(Random random, int longest) {
        var ukrainian = random.nextBoolean();
        var words = ukrainian ? UKRAINIAN : DUTCH;
        return new Poster(
                ukrainian ? "uk" : "nl",
                "Almere",
                said(random, words, longest),
                random.nextBoolean() ? "" : said(random, words, 2 * longest),
                List.of(
                        new Poster.Figure("23", said(random, words, 3)),
                        new Poster.Figure("1.234", said(random, words, 3)),
                        new Poster.Figure("0", said(random, words, 3))),
                said(random, words, 3),
                many(
                        3 + random.nextInt(7),
                        _ -> new Poster.Theme(said(random, words, 3), said(random, words, 4), random.nextDouble())),
                said(random, words, 3),
                many(
                        1 + random.nextInt(5),
                        _ -> new Poster.Saying(said(random, words, longest), said(random, words, 4))),
                said(random, words, 4),
                many(
                        random.nextInt(9),
                        _ -> new Poster.Promise(
                                said(random, words, 1),
                                Poster.Progress.values()[random.nextInt(3)],
                                said(random, words, longest),
                                random.nextBoolean() ? "" : said(random, words, 3),
                                random.nextBoolean() ? "" : said(random, words, 3))),
                said(random, words, 20),
                said(random, words, 5));
    }

    private static String said(Random random, List<String> words, int longest) {
        return String.join(
                " ",
                IntStream.rangeClosed(0, random.nextInt(longest))
                        .mapToObj(_ -> words.get(random.nextInt(words.size())))
                        .toList());
    }

    private static <T> List<T> many(int count, java.util.function.IntFunction<T> each) {
        return new ArrayList<>(IntStream.rangeClosed(1, count).mapToObj(each).toList());
    }
}
