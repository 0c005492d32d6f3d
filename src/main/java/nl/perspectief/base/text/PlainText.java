package nl.perspectief.base.text;

import java.util.regex.Pattern;

/** What people type or paste, without what they can't have meant. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private PlainText() {}

    /** Without blanks around it and without the control characters that other programs leave in what is pasted. */
    public static String lines(String typed) {
        return INVISIBLE
                .matcher(LINE_END.matcher(typed).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    /** The same in one line, in which nothing turns the direction of reading: it stands beside other text. */
    public static String line(String typed) {
        return lines(typed.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "")).replaceAll("[\n\t]+", " ");
    }
}
