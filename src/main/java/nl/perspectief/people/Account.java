package nl.perspectief.people;

/**
 * An account in Keycloak.
 *
 * @param subject its id
 * @param email in small letters
 * @param verified whether the address is known to be the person's own
 * @param claimed whether somebody can sign in with it; until then it belongs to whoever reads the mail to its address
 */
record Account(String subject, String name, String email, boolean enabled, boolean verified, boolean claimed) {

    /** Somebody may have taken another's address for an account of their own. */
    boolean isOfItsAddress() {
        return verified || !claimed;
    }
}
