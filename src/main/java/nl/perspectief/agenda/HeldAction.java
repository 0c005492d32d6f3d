package nl.perspectief.agenda;

import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stands, under a lock until the transaction ends, with who holds it.
 *
 * @param number without its municipality
 * @param needsText see {@link Proposal}
 * @param responsible whether the user does it, or speaks for who does
 */
record HeldAction(
        long id,
        String number,
        int version,
        long municipalityId,
        ActionState state,
        @Nullable Long organisationId,
        @Nullable Long personId,
        @Nullable LocalDate deadline,
        boolean needsText,
        boolean overseen,
        boolean responsible,
        long me) {

    Thing thing() {
        return new Thing(Thing.Kind.ACTION, id);
    }

    /** @throws NotFoundException unless the user oversees it */
    HeldAction asOversight() {
        return when(overseen);
    }

    /** @throws NotFoundException unless it is the user's to do */
    HeldAction asResponsible() {
        return when(responsible);
    }

    private HeldAction when(boolean allowed) {
        if (!allowed) {
            throw ActionReader.notFound(number);
        }
        return this;
    }

    /** @throws ChangedMeanwhileException unless it is the version that the user read */
    HeldAction read(int version) {
        if (this.version != version) {
            throw new ChangedMeanwhileException("action " + number);
        }
        return this;
    }

    /** @throws BadInputException when it has ended */
    HeldAction running() {
        BadInputException.unless(state != ActionState.DONE, "state", "agenda.bad.done");
        BadInputException.unless(state != ActionState.STOPPED, "state", "agenda.bad.stopped");
        return this;
    }

    /** @throws BadInputException unless somebody accepted it, and when it has ended */
    HeldAction accepted() {
        running();
        BadInputException.unless(state != ActionState.PROPOSED, "state", "agenda.bad.notAccepted");
        return this;
    }
}
