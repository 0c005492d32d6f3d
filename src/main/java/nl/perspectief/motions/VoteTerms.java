package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.jspecify.annotations.Nullable;

/**
 * How a motion or an amendment is voted on, by all who sit in the council today: for, against, or neither.
 *
 * @param rule null for that of the council's regulation; see {@link #ruleOf}
 * @param closesAt 10 minutes to 90 days from now
 */
public record VoteTerms(@Nullable Rule rule, Secrecy secrecy, Instant closesAt) {

    /** As the regulation says it for a question of yes or no. */
    public static Rule ruleOf(VotingRule rule) {
        return Rule.majority(
                rule.quorumPercent() == 0 ? null : Share.percent(rule.quorumPercent()),
                Rule.Majority.valueOf(rule.majority().name()),
                Rule.Base.valueOf(rule.base().name()));
    }
}
