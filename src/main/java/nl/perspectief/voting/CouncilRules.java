package nl.perspectief.voting;

import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Share;

/** What a council's regulation says, as the rule of a poll. */
public final class CouncilRules {

    private CouncilRules() {}

    /** Of the majority and its base for yes or no, of the tie for options and persons. */
    public static Rule of(VotingRule rule, Question question) {
        var quorum = rule.quorumPercent() == 0 ? null : Share.percent(rule.quorumPercent());
        return question instanceof Question.YesNo
                ? Rule.majority(quorum, rule.majority(), rule.base())
                : Rule.most(quorum, rule.tie());
    }
}
