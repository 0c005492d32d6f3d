package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.CouncilRules;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.jspecify.annotations.Nullable;

/**
 * How a motion or an amendment is voted on, by all who sit in the council today: for, against, or neither.
 *
 * @param rule at least as strict as that of the council's regulation; null for that
 * @param closesAt as long from now as the council's regulation wants at least, and 90 days at most
 */
public record VoteTerms(@Nullable Rule rule, Secrecy secrecy, Instant closesAt) {

    /** Fine enough to tell any two shares apart. */
    private static final long FINEST = 1_000_000;

    /**
     * By which it is decided: the regulation's rule or a stricter one, so that nobody makes it easier for one vote.
     *
     * @throws BadInputException when a smaller share of the roll, a smaller majority or one of fewer would do
     */
    public Rule decides(VotingRule regulation) {
        var least = CouncilRules.of(regulation, new YesNo());
        if (rule == null) {
            return least;
        }
        var faults = new Faults();
        faults.unless(
                share(rule.quorum()) >= share(least.quorum()),
                "quorum",
                "motions.bad.quorumBelow",
                regulation.quorumPercent());
        faults.unless(
                rule.majority().compareTo(least.majority()) >= 0 && rule.base().compareTo(least.base()) >= 0,
                "majority",
                "motions.bad.majorityBelow");
        faults.end();
        return rule;
    }

    private static long share(@Nullable Share quorum) {
        return quorum == null ? 0 : quorum.needed(FINEST);
    }
}
