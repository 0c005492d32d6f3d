package nl.perspectief.issues.ui;

/** Addresses of reports within the portal. */
final class IssueAddress {

    static final String LIST = "issues";
    static final String NEW = "issues/new";

    private IssueAddress() {}

    static String of(String number) {
        return LIST + "/" + number;
    }
}
