package nl.perspectief.base.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Names beside each other in one line, such as a checklist and its location. */
public final class Dotted {

    /** The dot stays with the name before it, so that no line begins with one. */
    private static final String DOT = "\u00a0· ";

    private Dotted() {}

    /** Of those that aren't empty. */
    public static String of(String... names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).collect(joining(DOT));
    }
}
