package nl.perspectief.voting.count;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Reckoning.Line;
import nl.perspectief.voting.count.Reckoning.NothingSaid;
import nl.perspectief.voting.count.Reckoning.Quorum;
import nl.perspectief.voting.count.Reckoning.Turnout;
import org.jspecify.annotations.Nullable;

/**
 * Counts a poll: the same question, rule, roll, ballots and seal always come to the same outcome, in whatever order the
 * ballots are.
 *
 * <p>The quorum comes first: without it nothing is decided. If nobody chose anything then, a motion is not adopted and no
 * option or person is chosen, by lot neither; the same where all abstained. An option without a vote can otherwise fill a
 * place that nobody with more votes takes, as in an election with as many candidates as seats.
 */
public final class Count {

    private final Question question;
    private final Rule rule;
    private final int rollSize;
    private final Tallies tallies;
    private final @Nullable InstantRunoff runoff;
    private int ballots;
    private int abstained;

    /**
     * @param rollSize how many may vote; at least one
     * @throws BadInputException if the rule doesn't fit the question
     * @throws IllegalArgumentException for no voters
     */
    public Count(Question question, Rule rule, int rollSize) {
        if (rollSize < 1) {
            throw new IllegalArgumentException(rollSize + " voters");
        }
        rule.check(question);
        this.question = question;
        this.rule = rule;
        this.rollSize = rollSize;
        tallies = new Tallies(question);
        runoff = question instanceof Ranking ranking && ranking.method() == Ranking.Method.INSTANT_RUNOFF
                ? new InstantRunoff(ranking)
                : null;
    }

    /**
     * Of ballots that are at hand.
     *
     * @param choices one per ballot
     * @throws BadInputException if the rule or a choice doesn't fit the question
     * @throws IllegalArgumentException for no voters or more ballots than voters, and for a digest of another length
     */
    public static Outcome of(Question question, Rule rule, int rollSize, List<Choice> choices, byte[] sealDigest) {
        var count = new Count(question, rule, rollSize);
        choices.forEach(count::add);
        return count.outcome(sealDigest);
    }

    /**
     * One ballot more, of which no more is kept than what it adds; of a ranking for an instant run-off its order.
     *
     * @throws BadInputException if the choice doesn't fit the question
     */
    public void add(Choice choice) {
        question.check(choice);
        ballots++;
        if (choice.isAbstention()) {
            abstained++;
        }
        tallies.add(choice);
        if (runoff != null && choice instanceof Marked ranked) {
            runoff.add(ranked);
        }
    }

    /**
     * Once all are added.
     *
     * @param sealDigest 32 bytes, from which lots are drawn: see {@link Lot}
     * @throws IllegalArgumentException for more ballots than voters, and for a digest of another length
     */
    public Outcome outcome(byte[] sealDigest) {
        if (ballots > rollSize || sealDigest.length != Lot.DIGEST) {
            throw new IllegalArgumentException(
                    "%d ballots of %d voters, digest of %d bytes".formatted(ballots, rollSize, sealDigest.length));
        }
        var turnout = new Turnout(rollSize, ballots, abstained);
        var lines = new ArrayList<Line>(List.of(turnout));
        var counts = tallies.counts();
        var decision = isQuorate(turnout, lines) ? decide(turnout, counts, sealDigest) : Decision.of(Result.NO_QUORUM);
        lines.addAll(decision.steps());
        return new Outcome(
                decision.result(),
                decision.winners(),
                decision.tied(),
                ballots,
                abstained,
                counts,
                new Reckoning(lines));
    }

    private boolean isQuorate(Turnout turnout, List<Line> lines) {
        var share = rule.quorum();
        if (share == null) {
            return true;
        }
        var quorum = new Quorum(share, share.needed(turnout.roll()), turnout.ballots());
        lines.add(quorum);
        return quorum.isReached();
    }

    private Decision decide(Turnout turnout, List<Tally> counts, byte[] sealDigest) {
        if (question instanceof YesNo) {
            return Majorities.decide(rule, turnout, counts);
        }
        if (turnout.abstained() == turnout.ballots()) {
            return Decision.of(Result.NO_CHOICE, new NothingSaid());
        }
        if (runoff != null) {
            return runoff.decide(rule, sealDigest);
        }
        return question instanceof Election election
                ? new Strongest(
                                election.options(),
                                counts,
                                election.seats(),
                                election.minimumPerLocation(),
                                rule,
                                sealDigest)
                        .decide()
                : new Strongest(question.options(), counts, 1, 0, rule, sealDigest).decide();
    }
}
