package nl.perspectief.council.ui;

import nl.perspectief.council.Council;

/** Addresses of councils. */
public final class CouncilAddress {

    public static final String LIST = "council";
    static final String CODE = "code";
    static final String ONE = LIST + "/:" + CODE + "([a-z0-9_-]+)";
    static final String REGULATION = ONE + "/regulation";

    private CouncilAddress() {}

    static String regulationOf(Council council) {
        return council.path() + "/regulation";
    }
}
