package nl.perspectief.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import nl.perspectief.security.HeldFunction;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom something is sent.
 *
 * @param email null when no verified one is known
 * @param functions held now
 */
public record Addressee(
        long personId, String name, @Nullable String email, Locale language, List<HeldFunction> functions) {

    /**
     * Without a login nobody tells which roles the person has; each function is taken to have the one that it needs.
     * Whoever takes a role away in Keycloak ends the function too.
     */
    public Standing standing() {
        return new Standing(
                personId,
                name,
                language,
                functions.stream().map(held -> held.kind().role()).collect(toUnmodifiableSet()),
                functions);
    }
}
