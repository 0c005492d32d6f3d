package nl.perspectief.sessions;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.perspectief.base.Sha256;

/** What a participant's phone keeps, of which the database has a hash alone. */
final class Tokens {

    private static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
