package nl.perspectief.access;

import nl.perspectief.TestData.Location;
import nl.perspectief.TestData.Municipality;
import nl.perspectief.trail.Thing;

/**
 * A location with something of everything.
 *
 * @param planned a round's id
 * @param open a round's id; all of it is answered
 * @param submitted a round's id
 * @param function of somebody who lives there
 * @param oversight of somebody who oversees the municipality
 * @param council of it
 * @param polls of the council
 * @param motions of the council
 * @param issues of it
 * @param pool of experts of its municipality
 * @param agenda of its municipality
 * @param infographic of the pool
 * @param tables of sessions of the pool, which nobody of the callers began
 */
record Place(
        Position position,
        Location location,
        long planned,
        long open,
        long submitted,
        long function,
        long oversight,
        long council,
        Polls polls,
        Motions motions,
        Issues issues,
        Pool pool,
        Agenda agenda,
        Tables tables,
        long infographic) {

    /**
     * @param shown a report's number, of somebody who lives there; all there may read it
     * @param thing the shown report in trails
     * @param own another one; at the own location that of the caller who lives there
     * @param solved the same: reported, and then solved
     * @param closed the same: solved, and then closed
     * @param photo the token of one that the shown report has
     * @param pending of one that whose the own report is has kept for another
     */
    record Issues(
            long group,
            long category,
            String shown,
            Thing thing,
            String own,
            String solved,
            String closed,
            String photo,
            String pending,
            long text) {}

    /**
     * By their ids; at the own location the callers who sit in the council or live there are on the rolls.
     *
     * @param open an open ballot of the members
     * @param secret a secret one of the residents
     * @param sealed the members' first
     */
    record Polls(long open, long secret, long sealed) {}

    /**
     * Of somebody who is no caller.
     *
     * @param submitted a motion's number with its municipality; it waits for support
     * @param discussed the same, in discussion, with one amendment
     * @param post of the submitted one
     */
    record Motions(String submitted, String discussed, long draft, long post) {}

    /**
     * By ids.
     *
     * @param theme of nothing but its name
     * @param question that nobody answered
     * @param member who wrote the interview, and is no caller
     * @param code of the interview
     * @param candidate an expert who isn't in it
     * @param found of its interview
     */
    record Pool(
            long id,
            long theme,
            long question,
            long interview,
            String code,
            long meeting,
            long member,
            long candidate,
            Found found) {}

    /**
     * @param number of an insight that was weighed
     * @param insight its id
     * @param other the id of one of the same theme
     * @param untranslated the number of one in one language
     * @param merged the id of one that was merged into it
     * @param passage that is in none
     */
    record Found(long theme, int number, long insight, int untranslated, long other, long merged, long passage) {}

    /**
     * Of organisations that are called like the place; at the own location the caller who is a partner speaks for the first.
     *
     * @param idle an organisation without actions, for which nobody speaks
     * @param speaker a person who speaks for the first, and is no caller
     * @param unbound a partner who speaks for none
     * @param proposed an action's number with its municipality
     * @param accepted the same
     * @param stopped the same, of one that was only proposed
     * @param why the line that says why
     * @param thing the accepted one
     */
    record Agenda(
            long organisation,
            long idle,
            long speaker,
            long unbound,
            String proposed,
            String accepted,
            String stopped,
            long why,
            Thing thing) {}

    /**
     * Sessions by their ids, at different steps, and ideas there.
     *
     * @param waiting at its first step
     * @param ideas where ideas are added
     * @param code of that one
     * @param token of a participant there
     * @param participant the same one
     * @param idea there
     * @param same an idea there that stands by itself
     * @param joined an idea there that is joined to the first
     * @param chooser a participant's token where ideas are chosen
     * @param chosen an idea there that has one of the participant's dots
     * @param promised an idea where it is said who sees to it, and somebody does
     */
    record Tables(
            long waiting,
            long ideas,
            String code,
            String token,
            long participant,
            long idea,
            long same,
            long joined,
            String chooser,
            long chosen,
            long promised) {}

    /** Seen from the callers. */
    enum Position {
        OWN,
        NEAR,
        ELSEWHERE
    }

    Municipality municipality() {
        return location.municipality();
    }
}
