package nl.perspectief.sessions;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people type to join a session: eight signs that are not taken for each other. */
final class JoinCode {

    static final int LENGTH = 8;

    /** Without 0 and O, 1, I and L, and without vowels, so that no word comes of it. */
    private static final String SIGNS = "2345679BCDFGHJKMNPQRSTVWXZ";

    private static final int HALF = LENGTH / 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }

    /** What somebody typed, however they wrote it; at most one sign too many is left of what is too long. */
    static String read(String typed) {
        return typed.chars()
                .filter(Character::isLetterOrDigit)
                .limit(LENGTH + 1L)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    static String spoken(String code) {
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }
}
