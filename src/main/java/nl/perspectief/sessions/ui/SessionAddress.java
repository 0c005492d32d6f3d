package nl.perspectief.sessions.ui;

import nl.perspectief.sessions.PoolSession;

/** Addresses of sessions. */
final class SessionAddress {

    static final String POOL = "pool";
    static final String SESSION = "session";
    static final String LIST = "experts/:" + POOL + "([0-9]+)/sessions";
    static final String ONE = LIST + "/:" + SESSION + "([0-9]+)";
    static final String BEAMER = ONE + "/beamer";
    static final String JOIN = "join";
    static final String CODE = "code";
    static final String JOIN_BY = JOIN + "/:" + CODE + "?([0-9A-Za-z-]+)";

    private SessionAddress() {}

    static String list(long poolId) {
        return "experts/" + poolId + "/sessions";
    }

    static String beamer(PoolSession session) {
        return session.path() + "/beamer";
    }

    static String join(String code) {
        return JOIN + "/" + code;
    }
}
