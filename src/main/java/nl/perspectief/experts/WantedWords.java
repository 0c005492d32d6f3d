package nl.perspectief.experts;

/** Words by which a list is filtered: with fewer than three letters they are none, since nearly everything has those. */
public final class WantedWords {

    public static final int FEWEST_LETTERS = 3;
    public static final int LONGEST = 100;

    private WantedWords() {}

    public static boolean areEnough(String typed) {
        return typed.codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS;
    }

    /** Empty unless they are enough. */
    public static String of(String typed) {
        return areEnough(typed) ? typed.strip() : "";
    }
}
