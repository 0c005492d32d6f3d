package nl.perspectief.people;

import java.util.Optional;
import nl.perspectief.base.BadInputException;

/**
 * Accounts where people sign in. Each step may be done twice: the second time changes nothing.
 *
 * <p>Every method but the first throws a {@link BadInputException} with a sentence for the user when Keycloak is away or
 * refuses.
 */
interface Accounts {

    /** Whether the portal keeps accounts at all; where it doesn't, nothing is found and nothing is done. */
    boolean areKept();

    Optional<Account> find(String email);

    /** The account that is there already if somebody was first. */
    Account create(String email, Newcomer newcomer);

    /** @param role as the realm names it, e.g. {@code location-manager} */
    boolean hasRole(String subject, String role);

    void giveRole(String subject, String role);

    /** @return whether the mail was sent */
    boolean sendInvitation(String subject);

    /** Without it nobody signs in, and who is signed in is signed out. */
    void setEnabled(String subject, boolean enabled);

    /** For a portal that keeps none. */
    Accounts NONE = new Accounts() {
        @Override
        public boolean areKept() {
            return false;
        }

        @Override
        public Optional<Account> find(String email) {
            return Optional.empty();
        }

        @Override
        public Account create(String email, Newcomer newcomer) {
            throw new BadInputException("email", "people.bad.unknownEmail");
        }

        @Override
        public boolean hasRole(String subject, String role) {
            return false;
        }

        @Override
        public void giveRole(String subject, String role) {}

        @Override
        public boolean sendInvitation(String subject) {
            return false;
        }

        @Override
        public void setEnabled(String subject, boolean enabled) {}
    };
}
