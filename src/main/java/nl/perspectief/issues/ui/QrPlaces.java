package nl.perspectief.issues.ui;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.issues.ReportDraft;

/** Rooms and places as somebody lists them: one a line, or many as “Room 1-24”. */
final class QrPlaces {

    static final int MOST = 300;

    private static final Pattern MANY = Pattern.compile("(.*?)([0-9]{1,9})\\s*[-–]\\s*([0-9]{1,9})");

    private QrPlaces() {}

    /** @throws BadInputException for too many, one that is too long, and many that end before they begin */
    static List<String> read(String text) {
        var places = text.lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .flatMap(QrPlaces::places)
                .distinct()
                .limit(MOST + 1L)
                .toList();
        BadInputException.unless(places.size() <= MOST, "places", "issues.qr.tooMany", MOST);
        places.forEach(place -> BadInputException.unless(
                place.length() <= ReportDraft.LONGEST_PLACE,
                "places",
                "issues.bad.tooLong",
                ReportDraft.LONGEST_PLACE,
                place.length()));
        return places;
    }

    private static Stream<String> places(String line) {
        var many = MANY.matcher(line);
        return many.matches() ? each(many.toMatchResult()) : Stream.of(line);
    }

    private static Stream<String> each(MatchResult many) {
        var first = Integer.parseInt(many.group(2));
        var last = Integer.parseInt(many.group(3));
        BadInputException.unless(first <= last, "places", "issues.qr.backwards", many.group());
        return IntStream.rangeClosed(first, last).mapToObj(number -> many.group(1) + number);
    }
}
