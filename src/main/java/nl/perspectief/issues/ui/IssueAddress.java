package nl.perspectief.issues.ui;

import nl.perspectief.base.ui.Address;

/** Addresses of reports within the portal. */
final class IssueAddress {

    static final String LIST = "issues";
    static final String NEW = "issues/new";
    static final String BOARD = "issues/board";
    static final String FIGURES = "issues/figures";
    static final String CATEGORIES = "issues/categories";
    static final String TEXTS = "issues/texts";
    static final String RETENTION = "issues/retention";
    static final String SENT = "sent";

    private IssueAddress() {}

    /** The page of what was just sent. */
    static Address sent(String number) {
        return new Address(of(number)).with(SENT, NewReport.YES);
    }

    static String of(String number) {
        return LIST + "/" + number;
    }
}
