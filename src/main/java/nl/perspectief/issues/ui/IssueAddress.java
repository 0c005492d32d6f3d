package nl.perspectief.issues.ui;

import nl.perspectief.base.ui.Address;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.trail.Thing;

/** Addresses of reports within the portal. */
final class IssueAddress {

    static final String LIST = "issues";
    static final String NEW = "issues/new";
    static final String BOARD = "issues/board";
    static final String FIGURES = "issues/figures";
    static final String CATEGORIES = "issues/categories";
    static final String TEXTS = "issues/texts";
    static final String RETENTION = "issues/retention";
    static final String AT = "location";
    static final String CATEGORY = "category";
    static final String PATTERN = "issues/patterns/:" + AT + "([a-z0-9_-]+)/:" + CATEGORY + "([0-9]+)";
    static final String SENT = "sent";

    private IssueAddress() {}

    /** The page of what was just sent. */
    static Address sent(String number) {
        return new Address(of(number)).with(SENT, NewReport.YES);
    }

    /** Where a member of the council of its location makes a motion of it. */
    static String motion(ReportRow report) {
        return new Address("council/" + report.locationCode() + "/motions/new")
                .with("from", Thing.Kind.REPORT.word() + ':' + report.number())
                .toString();
    }

    static String of(String number) {
        return LIST + "/" + number;
    }
}
