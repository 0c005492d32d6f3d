package nl.perspectief.motions;

/** Where in a text something stands: some of the words before it and after it. */
public final class Excerpt {

    private static final int AROUND = 60;
    private static final String MORE = "…";

    private Excerpt() {}

    /** What stands before a place, from the beginning of a word if that is not far. */
    public static String before(String text, int place) {
        if (place <= AROUND) {
            return text.substring(0, place);
        }
        var from = place - AROUND;
        while (from < place && !Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return MORE + text.substring(from < place ? from : whole(text, place - AROUND), place);
    }

    /** What stands from a place on, up to the end of a word if that is not far. */
    public static String after(String text, int place) {
        if (text.length() - place <= AROUND) {
            return text.substring(place);
        }
        var until = place + AROUND;
        while (until > place && !Character.isWhitespace(text.charAt(until))) {
            until--;
        }
        return text.substring(place, until > place ? until : whole(text, place + AROUND)) + MORE;
    }

    /** Where it occurs in a text, with what stands around it; the middle of what is long is left out. */
    static String around(String text, String passage) {
        var found = text.indexOf(passage);
        var shown =
                passage.length() <= 2 * AROUND ? passage : after(passage, 0) + " " + before(passage, passage.length());
        return before(text, found) + "[" + shown + "]" + after(text, found + passage.length());
    }

    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }
}
