package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A change of one passage of a motion's text.
 *
 * @param number within the motion, from 1
 * @param passage what it replaces; empty in a language that it isn't in
 * @param replacement empty where it only takes the passage away
 * @param reason null without one
 * @param aside why chair or secretary set it aside; null unless they did
 * @param vote the latest on it; null for none
 */
public record Amendment(
        int number,
        AmendmentState state,
        String proposer,
        Texts passage,
        Texts replacement,
        @Nullable Words reason,
        Instant proposedAt,
        @Nullable Words aside,
        @Nullable HeldVote vote,
        May may) {

    /**
     * What the user can do with an amendment now.
     *
     * @param translate add the languages of the motion that it lacks
     * @param openVote it has every language of the motion; whether another one in a vote has the same words, is not looked at
     * @param setAside it waits for a vote
     */
    public record May(boolean withdraw, boolean translate, boolean openVote, boolean setAside) {}
}
