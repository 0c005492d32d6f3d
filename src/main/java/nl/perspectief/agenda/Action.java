package nl.perspectief.agenda;

import java.util.List;
import nl.perspectief.base.text.Words;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * An action's page, as the user sees it.
 *
 * @param version who changes it names the one they read
 * @param needsText whether its text has to say what is to be done before anybody can be asked
 * @param taken who took its title, its text and its first step out; null for nobody
 * @param translated who put it last into a language in which it wasn't when it ended; null for nobody
 * @param history what happened latest, earliest first, at most {@value #LINES} lines; {@link ActionService#earlier} has
 *     those before
 * @param forOthers whether the user speaks for an organisation that has nobody here
 * @param may what the user can do with it now
 */
public record Action(
        long id,
        ActionRow row,
        int version,
        long municipalityId,
        ActionText text,
        @Nullable Long organisationId,
        @Nullable Long personId,
        @Nullable Long locationId,
        @Nullable Words firstStep,
        boolean needsText,
        @Nullable ByWhom taken,
        @Nullable ByWhom translated,
        List<ActionLine> history,
        boolean forOthers,
        May may) {

    public static final int LINES = 50;

    public Action {
        history = List.copyOf(history);
    }

    Action with(List<ActionLine> lines) {
        return new Action(
                id,
                row,
                version,
                municipalityId,
                text,
                organisationId,
                personId,
                locationId,
                firstStep,
                needsText,
                taken,
                translated,
                lines,
                forOthers,
                may);
    }

    /** As it stands, for who changes it. */
    public ActionDraft draft() {
        return new ActionDraft(
                text, row.theme(), row.term(), organisationId, personId, row.deadline(), locationId, firstStep);
    }

    /** Whether it doesn't say yet what is to be done. */
    public boolean isUnsaid() {
        return needsText && !text.says();
    }

    /** What oversight has to say before anybody can accept it. */
    public Unsettled unsettled() {
        if (row.state() != ActionState.PROPOSED) {
            return Unsettled.NOTHING;
        }
        if (isUnsaid()) {
            return Unsettled.TEXT;
        }
        if (organisationId == null && !row.unnamed()) {
            return row.deadline() == null ? Unsettled.BOTH : Unsettled.ORGANISATION;
        }
        return row.deadline() == null ? Unsettled.DEADLINE : Unsettled.NOTHING;
    }

    public enum Unsettled {
        NOTHING,
        /** What is to be done, and then whose it is. */
        TEXT,
        /** Whose it is. */
        ORGANISATION,
        /** Until when. */
        DEADLINE,
        BOTH
    }

    public Thing thing() {
        return new Thing(Thing.Kind.ACTION, id);
    }

    /**
     * What the user can do with an action now.
     *
     * @param change what it says, whose it is and until when
     * @param stop with a reason
     * @param accept for the organisation
     * @param decline with a reason
     * @param report how far it is
     * @param finish with proof
     * @param translate into languages in which it isn't, when nobody can change it any more
     * @param takeOut its own words, when nobody can change them any more and they are still there
     * @param takeOutSaid what was said of it
     */
    public record May(
            boolean change,
            boolean stop,
            boolean accept,
            boolean decline,
            boolean report,
            boolean finish,
            boolean translate,
            boolean takeOut,
            boolean takeOutSaid) {

        public boolean something() {
            return change || stop || accept || decline || report || finish || translate || takeOut;
        }
    }
}
