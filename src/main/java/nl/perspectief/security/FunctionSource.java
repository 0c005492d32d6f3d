package nl.perspectief.security;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where functions are kept; the module people implements it. */
public interface FunctionSource {

    /**
     * The person behind a Keycloak account with the functions held now, in one statement.
     *
     * @param personId 0 when the account never signed in
     * @param name empty then
     * @param language null then
     */
    record Holder(long personId, String name, @Nullable Locale language, List<HeldFunction> functions) {}

    Holder holderOf(String subject);
}
