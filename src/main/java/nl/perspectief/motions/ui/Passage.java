package nl.perspectief.motions.ui;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.motions.Difference.Kind;
import nl.perspectief.motions.Difference.Part;

/** A passage of a text, and what comes in its place. */
final class Passage {

    /** So much of the text stands on both sides. */
    private static final int AROUND = 80;

    private static final String MORE = "…";

    private Passage() {}

    static boolean occursOnce(String text, String passage) {
        var first = text.indexOf(passage);
        return first >= 0 && first == text.lastIndexOf(passage);
    }

    /** With some of the text around it if it is in there; else by itself. */
    static List<Part> inText(String text, String passage, String replacement) {
        var parts = new ArrayList<Part>();
        var at = text.indexOf(passage);
        if (at > 0) {
            var from = Math.max(0, at - AROUND);
            parts.add(new Part(Kind.KEPT, (from > 0 ? MORE : "") + text.substring(from, at)));
        }
        if (!passage.isEmpty()) {
            parts.add(new Part(Kind.REMOVED, passage));
        }
        if (!replacement.isEmpty()) {
            parts.add(new Part(Kind.ADDED, replacement));
        }
        var end = at + passage.length();
        if (at >= 0 && end < text.length()) {
            var until = Math.min(text.length(), end + AROUND);
            parts.add(new Part(Kind.KEPT, text.substring(end, until) + (until < text.length() ? MORE : "")));
        }
        return parts;
    }
}
