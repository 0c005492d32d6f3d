package nl.perspectief.base.text;

import java.util.regex.Pattern;

/** What people type or paste, without what they can't have meant. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern BREAKS = Pattern.compile("[\n\t]+");

    /** Control characters, and what turns the direction of reading for what stands after it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]");

    /**
     * Letters, digits, punctuation and symbols, of which some are blank all the same. For the database a text without any
     * is as good as empty.
     */
    private static final Pattern SOMETHING_TO_SEE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115f\\u1160\\u2800\\u3164\\uffa0]]");

    private PlainText() {}

    /**
     * Without blanks around it, without the control characters that other programs leave in what is pasted, and without
     * what makes the rest read as something else. Each script has its direction by itself. Empty where nothing is left
     * that can be seen.
     */
    public static String lines(String typed) {
        if (typed.isEmpty()) {
            return typed; // as are most fields of an answer
        }
        var text = part(typed).strip();
        return SOMETHING_TO_SEE.matcher(text).find() ? text : "";
    }

    /** The same of what is part of a longer text: blanks around it belong to it, also where there is nothing else. */
    public static String part(String typed) {
        return INVISIBLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    /** The same in one line. */
    public static String line(String typed) {
        return BREAKS.matcher(lines(typed)).replaceAll(" ");
    }
}
