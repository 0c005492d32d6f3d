package nl.perspectief.motions.ui;

import nl.perspectief.council.Council;

/** Addresses of motions. */
final class MotionAddress {

    static final String COUNCIL = "council";
    static final String LIST = "council/:" + COUNCIL + "([a-z0-9_-]+)/motions";
    static final String NEW = LIST + "/new";
    static final String ID = "id";
    static final String DRAFT = "motions/draft/:" + ID + "([0-9]+)";
    static final String NUMBER = "number";
    static final String ONE = "motions/:" + NUMBER + "((?:[a-z0-9-]+:)?R-[0-9-]+)";
    /** In the address of a new one: what it comes of. */
    static final String FROM = "from";

    static final String CHANGE = ONE + "/change";

    private MotionAddress() {}

    static String list(Council council) {
        return council.path() + "/motions";
    }

    static String newIn(Council council) {
        return list(council) + "/new";
    }

    static String of(String number) {
        return "motions/" + number;
    }

    static String draft(long id) {
        return "motions/draft/" + id;
    }
}
