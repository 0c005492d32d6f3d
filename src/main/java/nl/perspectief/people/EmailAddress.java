package nl.perspectief.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address may be written with other capitals, but ſ is no s: that is another person's. */
final class EmailAddress {

    private EmailAddress() {}

    static boolean isSame(String one, @Nullable String other) {
        return other != null
                && Pattern.compile(one, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                        .matcher(other)
                        .matches();
    }
}
