package nl.perspectief.base.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/** What people type or paste, without what they can't have meant. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern BREAKS = Pattern.compile("[\n\t]+");

    /**
     * Control characters, halves of a character, blanks and hyphens that take no place, and what turns the direction of
     * reading for what stands after it.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u00ad\\u200b\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]");

    /** What joins signs, or keeps them apart. */
    private static final Pattern JOINER = Pattern.compile("[\\u200c\\u200d]");

    private static final Set<UnicodeScript> NEVER_JOINED = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final Pattern SYMBOL = Pattern.compile("\\p{S}");

    private static final int AS_PICTURE = 0xfe0f;

    /** Where nothing is written from right to left, they only make two texts look the same. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u200e\\u200f\\u061c]");

    private static final Pattern FROM_RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}&&\\p{L}]");

    /**
     * Letters, digits, punctuation and symbols, of which some are blank all the same. For the database a text without any
     * is as good as empty.
     */
    private static final Pattern SOMETHING_TO_SEE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115f\\u1160\\u2800\\u3164\\uffa0]]");

    private PlainText() {}

    /**
     * Without blanks around it, without the control characters that other programs leave in what is pasted, and without
     * what makes the rest read as something else or look like something that it isn't. Each script has its direction by
     * itself. Empty where nothing is left that can be seen.
     */
    public static String lines(String typed) {
        if (typed.isEmpty()) {
            return typed; // as are most fields of an answer
        }
        var text = part(typed).strip();
        return SOMETHING_TO_SEE.matcher(text).find() ? text : "";
    }

    /** At most so many signs of a text, up to the end of a word; whether some are left out can be seen at its end. */
    public static String abridged(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var cut = text.lastIndexOf(' ', most - 2);
        var end = cut > 0 ? cut : text.offsetByCodePoints(0, text.codePointCount(0, most - 2));
        return text.substring(0, end).stripTrailing() + " …";
    }

    /** The same of what is part of a longer text: blanks around it belong to it, also where there is nothing else. */
    public static String part(String typed) {
        var seen = INVISIBLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
        var text = JOINER.matcher(seen).find() ? joined(seen) : seen;
        return FROM_RIGHT_TO_LEFT.matcher(text).find()
                ? text
                : DIRECTION.matcher(text).replaceAll("");
    }

    /** With joiners only between parts of a picture, and after letters of the scripts that are written so. */
    private static String joined(String text) {
        var kept = new StringBuilder();
        var signs = text.codePoints().toArray();
        var before = 0;
        for (var place = 0; place < signs.length; place++) {
            var sign = signs[place];
            if (!JOINER.matcher(Character.toString(sign)).matches()) {
                before = sign;
                kept.appendCodePoint(sign);
            } else if (!NEVER_JOINED.contains(UnicodeScript.of(before))
                    || isPicture(before) && place + 1 < signs.length && isPicture(signs[place + 1])) {
                kept.appendCodePoint(sign);
            }
        }
        return kept.toString();
    }

    private static boolean isPicture(int sign) {
        return sign == AS_PICTURE || SYMBOL.matcher(Character.toString(sign)).matches();
    }

    /** The same in one line. */
    public static String line(String typed) {
        return BREAKS.matcher(lines(typed)).replaceAll(" ");
    }
}
