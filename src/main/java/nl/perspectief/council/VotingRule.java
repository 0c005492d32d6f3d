package nl.perspectief.council;

import nl.perspectief.base.BadInputException;

/**
 * What it takes to decide something.
 *
 * @param quorumPercent share of the roll that must have voted, abstentions included, 0–100; 0 for no quorum
 * @param base ignored by a simple majority
 * @throws BadInputException for a quorum out of that range
 */
public record VotingRule(int quorumPercent, Majority majority, MajorityBase base, Tie tie) {

    public VotingRule {
        BadInputException.unless(
                quorumPercent >= 0 && quorumPercent <= 100, "quorumPercent", "council.bad.number", 0, 100);
    }
}
