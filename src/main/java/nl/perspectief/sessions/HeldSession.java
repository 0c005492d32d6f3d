package nl.perspectief.sessions;

import nl.perspectief.base.BadInputException;

/** A session as it is until the transaction ends. */
record HeldSession(long id, long poolId, SessionStep step, int dots) {

    /** @throws BadInputException when it is at another step */
    HeldSession at(SessionStep wanted) {
        BadInputException.unless(step == wanted, "step", "sessions.bad.step." + wanted);
        return this;
    }

    /** @throws BadInputException once it is closed */
    HeldSession open() {
        BadInputException.unless(step != SessionStep.CLOSED, "step", "sessions.bad.closed");
        return this;
    }
}
