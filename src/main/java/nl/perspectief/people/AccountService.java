package nl.perspectief.people;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of those who are appointed. Keycloak takes no part in a transaction: it is asked first, and what is
 * stored here comes after it. Where the second fails the first may be repeated.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
@PreAuthorize("hasAnyRole('" + Roles.OVERSIGHT + "', '" + Roles.ADMIN + "')")
public class AccountService {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_EMAIL = 254;

    private final Accounts accounts;
    private final FunctionService functions;

    AccountService(Accounts accounts, FunctionService functions) {
        this.accounts = accounts;
        this.functions = functions;
    }

    /** Whether the portal makes accounts itself. */
    @Transactional(readOnly = true)
    public boolean areKept() {
        return accounts.areKept();
    }

    /**
     * Gives a function, with the role that it needs; to somebody without an account it makes one, and invites them.
     *
     * @throws BadInputException as {@link FunctionService#appoint} does; for a newcomer without name; for an account
     *     that is not surely its address's, or deactivated; and when Keycloak doesn't do what it is asked
     * @throws NotFoundException for a municipality, location or kind that isn't the user's to keep
     */
    @TriedAgain
    public Appointed appoint(Appointment appointment, Newcomer newcomer) {
        functions.check(appointment);
        if (!accounts.areKept()) {
            functions.appoint(appointment);
            return Appointed.GIVEN;
        }
        var email = appointment.email().strip().toLowerCase(Locale.ROOT);
        BadInputException.unless(
                email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches(), "email", "people.bad.email");
        var account = accounts.find(email).orElseGet(() -> {
            newcomer.requireNames();
            return accounts.create(email, newcomer);
        });
        BadInputException.unless(account.isOfItsAddress(), "email", "people.bad.unverified");
        BadInputException.unless(account.enabled(), "email", "people.bad.disabled");
        giveRole(account.subject(), appointment.kind());
        functions.appoint(appointment, account, newcomer.language());
        if (account.claimed()) {
            return Appointed.GIVEN;
        }
        return accounts.sendInvitation(account.subject()) ? Appointed.INVITED : Appointed.NOT_MAILED;
    }

    /**
     * Sends the invitation of somebody who did not sign in yet once more.
     *
     * @throws BadInputException when it can't be sent, or the person did sign in
     * @throws NotFoundException for a function that isn't the user's to keep
     */
    @TriedAgain
    public void inviteAgain(long functionId) {
        var person = functions.personOf(functionId);
        BadInputException.unless(!person.hasSignedIn(), "account", "people.bad.signedInAlready");
        BadInputException.unless(
                !accounts.areKept() || accounts.sendInvitation(person.getSubject()), "account", "people.account.mail");
    }

    /**
     * Ends all access of a person at once, until {@link #activate}.
     *
     * @throws BadInputException for oneself, and for a person with a running function that the user doesn't keep
     * @throws NotFoundException for a function that isn't the user's to keep
     */
    @TriedAgain
    public void deactivate(long functionId) {
        accounts.setEnabled(functions.personToDeactivate(functionId).getSubject(), false);
        functions.deactivate(functionId, true);
    }

    /**
     * Lets a person in again.
     *
     * @throws BadInputException as {@link #deactivate} does
     * @throws NotFoundException for a function that isn't the user's to keep
     */
    @TriedAgain
    public void activate(long functionId) {
        accounts.setEnabled(functions.personToDeactivate(functionId).getSubject(), true);
        functions.deactivate(functionId, false);
    }

    /** A confidential contact needs the role of oversight, which must not revive an oversight that was taken away. */
    private void giveRole(String subject, FunctionKind kind) {
        var role = kind.role().toLowerCase(Locale.ROOT).replace('_', '-');
        BadInputException.unless(
                kind != FunctionKind.CONFIDENTIAL_CONTACT
                        || accounts.hasRole(subject, role)
                        || !functions.wouldOversee(subject),
                "kind",
                "people.bad.wouldOversee");
        accounts.giveRole(subject, role);
    }
}
