package nl.perspectief.base.text;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of what somebody wrote that may tell who a person is. It is found by its shape alone: nothing is looked up, so
 * that nobody learns from it whom the portal knows. Names written without a capital, and those that begin a sentence, are
 * not found.
 *
 * @param text as it stands there
 */
public record Suspicion(Kind kind, String text) {

    /** The most certain first. */
    public enum Kind {
        EMAIL,
        TELEPHONE,
        ROOM,
        NAME
    }

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>(),;]{1,64} ?(?:@|\\(at\\)|\\[at]) ?[^\\s@,;]{1,120}\\.\\p{L}{2,20}");

    /** Nine digits or more, or seven as a Ukrainian number without its area: dates and years have fewer. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])\\+?\\(?\\p{Nd}(?:(?:[\\h./()\\p{Pd}]{0,4}|,)\\p{Nd}){8,14}(?!\\p{Nd})"
                    + "|(?<!\\p{Nd})\\p{Nd}{3}\\p{Pd}\\p{Nd}{2}\\p{Pd}\\p{Nd}{2}(?!\\p{Nd})");

    private static final Pattern ROOM = Pattern.compile(
            "\\b(?:kamer(?:nummer)?|unit|appartement|hut|huisnummer|room|flat|apartment|cabin|studio|кімнат\\p{L}{0,3}"
                    + "|номер\\p{L}{0,3}|квартир\\p{L}{0,3}|кв\\.?|кают\\p{L}{0,2})[ :]{0,2}(?:nr\\.?|no\\.?|nummer|number|№)?"
                    + " ?[a-zа-яіїєґ]?-?\\d{1,4}\\p{L}?\\b"
                    + "|(?-i:\\p{Lu})\\p{L}{1,30}(?:straat|laan|weg|plein|kade|dreef|singel|gracht|hof|pad|steeg|dijk)"
                    + " \\d{1,4}\\p{L}?\\b"
                    + "|\\b(?:вул|просп|пров|бульв)\\p{L}{0,5}\\.? (?-i:\\p{Lu})[\\p{L}'’ʼ-]{1,30},? ?(?:буд\\p{L}{0,5}\\.? ?)?\\d{1,4}\\b"
                    + "|№ ?\\d{1,4}\\b|\\b\\d{2,4}(?:-\\p{L}{1,2})? (?:кімнат\\p{L}{0,3}|номер\\p{L}{0,3})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** With one capital, or three and more as on documents; not a code such as SAF-07. */
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?<![\\p{L}\\d@._])(?!\\p{Lu}{2,5}-\\d)\\p{Lu}(?:\\p{Ll}|\\p{Lu}{2})[\\p{L}'’ʼ]*(?:-\\p{L}[\\p{L}'’ʼ]*)*");

    /** What a sentence may begin after: not an initial, and a colon only before what somebody says. */
    private static final Pattern SENTENCE_START =
            Pattern.compile("(?:^|[!?…\\n]|(?<!(?<!\\p{L})\\p{Lu})\\.|:\\s*[\"'«“„])[\\s\"'«“„”»()–—•*-]*$");

    /** Three capitals and more that are nobody's name. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "AOW", "AZC", "BSN", "COA", "CV", "DUO", "GGD", "GGZ", "GZA", "HBO", "IND", "KNM", "MBO", "NGO", "NVT",
            "OOP", "PGB", "PTSS", "RTG", "ROC", "SMS", "SVB", "UWV", "VNG", "VOG", "VWO", "WMO", "WOZ", "ZZP", "USA",
            "ВНЗ", "ВПО", "ЗМІ", "ЗНО", "ЗСУ", "НМТ", "ООН", "ПДР", "ПТСР", "СМС", "США", "ТЦК", "УБД", "ФОП");

    /** Written with a capital, and of everybody: countries, languages, months, and what is on every telephone. */
    private static final List<String> OF_EVERYBODY = List.of(
            "nederland",
            "oekra",
            "ukrain",
            "dutch",
            "engels",
            "english",
            "almere",
            "almeer",
            "almeri",
            "zeewoldenaar",
            "holland",
            "europ",
            "netherlands",
            "russ",
            "pools",
            "polen",
            "poland",
            "polish",
            "duits",
            "german",
            "digid",
            "google",
            "facebook",
            "telegram",
            "whatsapp",
            "viber",
            "нідерланд",
            "голланд",
            "украї",
            "алмер",
            "європ",
            "польщ",
            "німеч",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "kerst",
            "christmas",
            "різдв",
            "велик");

    /** Who lives in a town, by ends that no surname has: Wagenaar, Dammers and Kuipers are people, and Дем’ян is one. */
    private static final Pattern INHABITANTS =
            Pattern.compile("\\p{L}{3,30}(?:enaren|dammers?|stedeling(?:en)?)|\\p{L}{2,30}['’ʼ]ян(?:и|ами|ах)");

    /** Of several texts, each once. */
    public static List<Suspicion> in(Stream<String> texts) {
        return texts.flatMap(text -> in(text).stream()).distinct().toList();
    }

    /** In the order in which they stand there. */
    public static List<Suspicion> in(String text) {
        record Place(int from, Suspicion found) {}
        var places = new ArrayList<Place>();
        var taken = new ArrayList<int[]>();
        for (var kind : List.of(Kind.EMAIL, Kind.TELEPHONE, Kind.ROOM)) {
            var matches = pattern(kind).matcher(text);
            while (matches.find()) {
                if (isFree(taken, matches.start(), matches.end())) {
                    taken.add(new int[] {matches.start(), matches.end()});
                    places.add(new Place(matches.start(), new Suspicion(kind, matches.group())));
                }
            }
        }
        for (var name : names(text)) {
            if (isFree(taken, name.from(), name.from() + name.text().length())) {
                places.add(new Place(name.from(), new Suspicion(Kind.NAME, name.text())));
            }
        }
        return places.stream()
                .sorted(comparingInt(Place::from))
                .map(Place::found)
                .distinct()
                .toList();
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case EMAIL -> EMAIL;
            case TELEPHONE -> TELEPHONE;
            case ROOM -> ROOM;
            case NAME -> CAPITALISED;
        };
    }

    private record Capitalised(int from, String text, boolean starting) {

        int end() {
            return from + text.length();
        }
    }

    /** Words with a capital within a sentence, and those that stand directly before or behind one. */
    private static List<Capitalised> names(String text) {
        var words = new ArrayList<Capitalised>();
        var matches = CAPITALISED.matcher(text);
        while (matches.find()) {
            var starting = SENTENCE_START.matcher(text.substring(Math.max(0, matches.start() - 20), matches.start()));
            var word = new Capitalised(matches.start(), matches.group(), matches.start() == 0 || starting.find());
            if (!isOfEverybody(word.text())) {
                words.add(word);
            }
        }
        var joined = new ArrayList<Capitalised>();
        for (var word : words) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && word.from() == last.end() + 1 && text.charAt(last.end()) == ' ') {
                joined.set(joined.size() - 1, new Capitalised(last.from(), last.text() + ' ' + word.text(), false));
            } else {
                joined.add(word);
            }
        }
        var known = new HashSet<String>();
        joined.stream()
                .filter(word -> !word.starting())
                .forEach(word -> known.addAll(List.of(word.text().split(" "))));
        return joined.stream()
                .filter(word -> !word.starting() || known.contains(word.text()))
                .toList();
    }

    private static boolean isOfEverybody(String word) {
        if (ABBREVIATIONS.contains(word.split("['’ʼ-]", 2)[0])
                || INHABITANTS.matcher(word).matches()) {
            return true;
        }
        var small = word.toLowerCase(Locale.ROOT);
        return OF_EVERYBODY.stream().anyMatch(small::startsWith);
    }

    private static boolean isFree(List<int[]> taken, int from, int end) {
        return taken.stream().allMatch(place -> end <= place[0] || place[1] <= from);
    }
}
