package nl.perspectief.locations.file;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.perspectief.base.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while the whole file is read. */
final class Faults {

    private static final int SHOWN = 60;

    /** A file can have more faults than memory should hold; more than are listed, because they are not yet sorted. */
    private static final int MOST_KEPT = 1_000;

    private final List<LocationFault> found = new ArrayList<>();
    private int unkept;

    void add(long line, String column, String key, @Nullable Object... arguments) {
        if (found.size() < MOST_KEPT) {
            found.add(new LocationFault(
                    line,
                    shown(column),
                    key,
                    Arrays.stream(arguments)
                            .map(argument ->
                                    argument instanceof String text ? shown(text) : requireNonNullElse(argument, ""))
                            .toList()));
        } else {
            unkept++;
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyLocationsException(found, unkept);
        }
    }

    /** For a fault that makes reading on pointless. */
    static FaultyLocationsException only(String key, Object... arguments) {
        var faults = new Faults();
        faults.add(0, "", key, arguments);
        return new FaultyLocationsException(faults.found, 0);
    }

    /** Keeps a file's own text from filling the list or disturbing the page it is shown on. */
    private static String shown(String text) {
        var line = PlainText.line(text);
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
