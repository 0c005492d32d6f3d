package nl.perspectief.issues.ui;

/** Addresses of reports within the portal. */
final class IssueAddress {

    static final String LIST = "issues";
    static final String NEW = "issues/new";
    static final String SENT = "sent";

    private IssueAddress() {}

    /** The page of what was just sent. */
    static String sent(String number) {
        return of(number) + "?" + SENT;
    }

    static String of(String number) {
        return LIST + "/" + number;
    }
}
