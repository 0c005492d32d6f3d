package nl.perspectief.base.data;

/** What was typed, for {@code like} that {@code !} escapes: it is looked for as it stands, no sign of it is a wildcard. */
public final class LikePattern {

    private LikePattern() {}

    public static String beginningWith(String typed) {
        return escaped(typed) + '%';
    }

    public static String containing(String typed) {
        return '%' + escaped(typed) + '%';
    }

    private static String escaped(String typed) {
        return typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
