package nl.perspectief.base.text;

import java.util.regex.Pattern;

/** What people type or paste, without what they can't have meant. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Control characters, and what turns the direction of reading for what stands after it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]");

    private PlainText() {}

    /**
     * Without blanks around it, without the control characters that other programs leave in what is pasted, and without
     * what makes the rest read as something else. Each script has its direction by itself.
     */
    public static String lines(String typed) {
        return INVISIBLE
                .matcher(LINE_END.matcher(typed).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    /** The same in one line. */
    public static String line(String typed) {
        return lines(typed).replaceAll("[\n\t]+", " ");
    }
}
