package nl.perspectief.quality.content;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while the whole file is read. */
final class Faults {

    private static final int SHOWN = 60;

    /** A file can have more faults than memory should hold; more than are listed, because they are not yet sorted. */
    private static final int MOST_KEPT = 10_000;

    private final List<Fault> found = new ArrayList<>();
    private int unkept;

    void add(FaultKind kind, long line, String column, Object... arguments) {
        if (found.size() < MOST_KEPT) {
            found.add(fault(kind, line, column, arguments));
        } else {
            unkept++;
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyTemplateException(found, unkept);
        }
    }

    /** For a fault that makes reading on pointless. */
    static FaultyTemplateException only(FaultKind kind, long line, Object... arguments) {
        return new FaultyTemplateException(List.of(fault(kind, line, "", arguments)), 0);
    }

    private static Fault fault(FaultKind kind, long line, String column, Object... arguments) {
        var shown = new ArrayList<Object>();
        for (var argument : arguments) {
            shown.add(argument instanceof String text ? shown(text) : argument);
        }
        return new Fault(line, column, kind.key(), shown);
    }

    /** Keeps a file's own text from filling the list or disturbing the page it is shown on. */
    private static String shown(String text) {
        var harmless = text.codePoints()
                .map(character ->
                        Characters.isControl(character) || Character.isWhitespace(character) ? ' ' : character)
                .limit(SHOWN + 1)
                .toArray();
        return harmless.length <= SHOWN
                ? new String(harmless, 0, harmless.length)
                : new String(harmless, 0, SHOWN) + "…";
    }
}
