package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.council.Council;
import nl.perspectief.council.Seat;

/**
 * A motion as it stands, under a lock until the transaction ends, with who holds it.
 *
 * @param number without its municipality
 */
record HeldMotion(
        long id,
        String number,
        Council council,
        MotionState state,
        int version,
        int threshold,
        long proposerId,
        Seat seat,
        long me) {

    boolean isOwn() {
        return proposerId == me;
    }

    /** @throws NotFoundException unless the user sits in the council */
    HeldMotion asMember() {
        return when(seat.member());
    }

    /** @throws NotFoundException unless the user proposed it, and sits in the council */
    HeldMotion asProposer() {
        return when(seat.member() && isOwn());
    }

    /** @throws NotFoundException unless the user is the council's chair or secretary */
    HeldMotion asChairOrSecretary() {
        return when(seat.leads());
    }

    HeldMotion when(boolean allowed) {
        if (!allowed) {
            throw new NotFoundException("motion " + number);
        }
        return this;
    }

    /** @throws BadInputException unless it is in one of these states */
    HeldMotion in(MotionState... states) {
        BadInputException.unless(List.of(states).contains(state), "state", "motions.bad.state");
        return this;
    }
}
