package nl.perspectief.issues.clock;

import static nl.perspectief.base.time.Dates.ZONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.issues.clock.Fact.Moved;
import nl.perspectief.issues.clock.Fact.Recategorised;
import nl.perspectief.issues.clock.Fact.Reported;
import nl.perspectief.issues.clock.Fact.Responded;

/** Reads moments and histories as people write them. */
final class Written {

    /** Wed 2026-06-03 22:30, with a weekday that must be right. */
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm[:ss]", Locale.ENGLISH);

    /** What, perhaps a clock with its hours, and when. */
    private static final Pattern LINE =
            Pattern.compile("(?<what>[a-z ]+?) (?<targets>\\S+ [0-9]+/[0-9]+ )?(?<when>[A-Z].*)");

    private Written() {}

    static Instant moment(String text) {
        var words = text.split(" (?=CES?T)");
        var first = LocalDateTime.parse(words[0], LOCAL).atZone(ZONE);
        var local = words.length == 2 && words[1].equals("CET") ? first.withLaterOffsetAtOverlap() : first;
        if (!written(local).equals(text)) {
            throw new AssertionError("In Amsterdam it is not %s but %s".formatted(text, written(local)));
        }
        return local.toInstant();
    }

    static String written(Instant moment) {
        return written(moment.atZone(ZONE));
    }

    private static String written(ZonedDateTime local) {
        var isTwice = !local.withLaterOffsetAtOverlap().equals(local.withEarlierOffsetAtOverlap());
        var plain = LOCAL.format(local).replaceFirst("(:[0-9]{2}):00$", "$1");
        return isTwice
                ? plain + DateTimeFormatter.ofPattern(" zzz", Locale.ENGLISH).format(local)
                : plain;
    }

    /** 24x7 4/24. */
    static Targets targets(String text) {
        var words = text.strip().split("[ /]");
        return new Targets(ClockKind.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    static History history(String text) {
        return new History(facts(text));
    }

    static List<Fact> facts(String text) {
        return Stream.of(text.split("; ")).map(Written::fact).toList();
    }

    static Fact fact(String text) {
        var line = LINE.matcher(text);
        if (!line.matches()) {
            throw new AssertionError("Not a line of a history: " + text);
        }
        var when = moment(line.group("when"));
        return switch (line.group("what")) {
            case "reported" -> new Reported(when, targets(line.group("targets")));
            case "becomes" -> new Recategorised(when, targets(line.group("targets")));
            case "responds" -> new Responded(when);
            case "asks" -> new Moved(when, Pace.WAITING);
            case "goes on", "reopened" -> new Moved(when, Pace.RUNNING);
            case "solved", "closed", "rejected" -> new Moved(when, Pace.STOPPED);
            default -> throw new AssertionError("Not a line of a history: " + text);
        };
    }

    static Holidays holidays(String text) {
        return switch (text) {
            case "usual" -> Holidays.USUAL;
            case "5 May off" -> new Holidays(false, false);
            case "Good Friday on" -> new Holidays(true, true);
            default -> throw new AssertionError("No such holidays: " + text);
        };
    }
}
