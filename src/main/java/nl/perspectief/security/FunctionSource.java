package nl.perspectief.security;

import java.util.List;

/** Where functions are kept; the module people implements it. */
public interface FunctionSource {

    /**
     * The person behind a Keycloak account with the functions held now, in one statement.
     *
     * @param personId 0 when the account never signed in
     */
    record Holder(long personId, List<HeldFunction> functions) {}

    Holder holderOf(String subject);
}
