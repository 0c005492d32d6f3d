package nl.perspectief.motions.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.motions.Amendment;
import nl.perspectief.motions.AmendmentState;
import nl.perspectief.motions.Difference.Kind;
import nl.perspectief.motions.Difference.Part;
import nl.perspectief.motions.Excerpt;

/** A passage of a text, and what comes in its place. */
final class Passage {

    private Passage() {}

    static boolean occursOnce(String text, String passage) {
        var first = text.indexOf(passage);
        return first >= 0 && first == text.lastIndexOf(passage);
    }

    /**
     * The text in which an amendment's passage stands or stood; the passage by itself where nobody can tell any more.
     *
     * @param text as it is now
     */
    static String around(Amendment amendment, String text, Locale language) {
        var passage = amendment.passage().in(language);
        if (amendment.state() == AmendmentState.ADOPTED) {
            var replacement = amendment.replacement().in(language);
            if (replacement.isBlank() || !occursOnce(text, replacement)) {
                return passage;
            }
            var before = text.replace(replacement, passage);
            return occursOnce(before, passage) ? before : passage;
        }
        return occursOnce(text, passage) ? text : passage;
    }

    /** With some of the text around it if it is in there; else by itself. */
    static List<Part> inText(String text, String passage, String replacement) {
        var parts = new ArrayList<Part>();
        var at = text.indexOf(passage);
        if (at > 0) {
            parts.add(new Part(Kind.KEPT, Excerpt.before(text, at)));
        }
        if (!passage.isEmpty()) {
            parts.add(new Part(Kind.REMOVED, passage));
        }
        if (!replacement.isEmpty()) {
            parts.add(new Part(Kind.ADDED, replacement));
        }
        var end = at + passage.length();
        if (at >= 0 && end < text.length()) {
            parts.add(new Part(Kind.KEPT, Excerpt.after(text, end)));
        }
        return parts;
    }
}
