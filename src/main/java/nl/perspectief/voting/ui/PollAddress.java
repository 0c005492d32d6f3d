package nl.perspectief.voting.ui;

import nl.perspectief.council.Council;

/** Addresses of polls. */
public final class PollAddress {

    static final String ID = "id";
    static final String ONE = "polls/:" + ID + "([0-9]+)";

    /** Of the page on which a choice is confirmed; which choice it is, is in no address. */
    static final String CHECK = "check";

    static final String VERIFY = "polls/verify";
    static final String COUNCIL = "council";
    static final String NEW = "council/:" + COUNCIL + "([a-z0-9_-]+)/polls/new";

    private PollAddress() {}

    public static String of(long pollId) {
        return "polls/" + pollId;
    }

    static String newIn(Council council) {
        return council.path() + "/polls/new";
    }
}
