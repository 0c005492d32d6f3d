package nl.perspectief.base.text;

/** Names beside each other in one line, such as a checklist and its location. */
public final class Dotted {

    /** The dot stays with the name before it, so that no line begins with one. */
    private static final String DOT = "\u00a0· ";

    private Dotted() {}

    public static String of(String... names) {
        return String.join(DOT, names);
    }
}
