package nl.perspectief.voting.count;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Reckoning.Line;
import nl.perspectief.voting.count.Reckoning.NothingSaid;
import nl.perspectief.voting.count.Reckoning.Quorum;
import nl.perspectief.voting.count.Reckoning.Turnout;

/**
 * Counts a poll: the same question, rule, roll, ballots and seal always come to the same outcome, in whatever order the
 * ballots are.
 *
 * <p>The quorum comes first: without it nothing is decided. If nobody chose anything then, a motion is not adopted and no
 * option or person is chosen, by lot neither; the same where all abstained. An option without a vote can otherwise fill a
 * place that nobody with more votes takes, as in an election with as many candidates as seats.
 */
public final class Count {

    private Count() {}

    /**
     * @param rollSize   how many may vote; at least one
     * @param choices    one per ballot
     * @param sealDigest 32 bytes, from which lots are drawn: see {@link Lot}
     * @throws BadInputException if the rule or a choice doesn't fit the question
     * @throws IllegalArgumentException for no voters or more ballots than voters, and for a digest of another length
     */
    public static Outcome of(Question question, Rule rule, int rollSize, List<Choice> choices, byte[] sealDigest) {
        if (rollSize < 1 || choices.size() > rollSize || sealDigest.length != Lot.DIGEST) {
            throw new IllegalArgumentException("%d ballots of %d voters, digest of %d bytes"
                    .formatted(choices.size(), rollSize, sealDigest.length));
        }
        rule.check(question);
        choices.forEach(question::check);

        var abstained = (int) choices.stream().filter(Choice::isAbstention).count();
        var turnout = new Turnout(rollSize, choices.size(), abstained);
        var lines = new ArrayList<Line>(List.of(turnout));
        var counts = Tallies.of(question, choices);
        Decision decision;
        if (isQuorate(rule, turnout, lines)) {
            decision = decide(question, rule, turnout, choices, counts, sealDigest);
        } else {
            decision = Decision.of(Result.NO_QUORUM);
        }
        lines.addAll(decision.steps());
        return new Outcome(
                decision.result(),
                decision.winners(),
                decision.tied(),
                choices.size(),
                abstained,
                counts,
                new Reckoning(lines));
    }

    private static boolean isQuorate(Rule rule, Turnout turnout, List<Line> lines) {
        var share = rule.quorum();
        if (share == null) {
            return true;
        }
        var quorum = new Quorum(share, share.needed(turnout.roll()), turnout.ballots());
        lines.add(quorum);
        return quorum.isReached();
    }

    private static Decision decide(
            Question question,
            Rule rule,
            Turnout turnout,
            List<Choice> choices,
            List<Tally> counts,
            byte[] sealDigest) {
        if (question instanceof YesNo) {
            return Majorities.decide(rule, turnout, counts);
        }
        if (turnout.abstained() == turnout.ballots()) {
            return Decision.of(Result.NO_CHOICE, new NothingSaid());
        }
        if (question instanceof Ranking ranking && ranking.method() == Ranking.Method.INSTANT_RUNOFF) {
            return new InstantRunoff(ranking, choices, rule.tie(), sealDigest).decide();
        }
        return question instanceof Election election
                ? new Strongest(
                                election.options(),
                                counts,
                                election.seats(),
                                election.minimumPerLocation(),
                                rule.tie(),
                                sealDigest)
                        .decide()
                : new Strongest(question.options(), counts, 1, 0, rule.tie(), sealDigest).decide();
    }
}
