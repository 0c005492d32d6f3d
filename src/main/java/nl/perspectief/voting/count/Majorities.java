package nl.perspectief.voting.count;

import java.util.List;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Reckoning.Needed;
import nl.perspectief.voting.count.Reckoning.NothingSaid;
import nl.perspectief.voting.count.Reckoning.Turnout;

/** Decides yes or no. With nothing for and nothing against a motion is not adopted, whatever the majority. */
final class Majorities {

    private Majorities() {}

    static Decision decide(Rule rule, Turnout turnout, List<Tally> counts) {
        var yes = counts.get(Answer.YES.ordinal()).count();
        var no = counts.get(Answer.NO.ordinal()).count();
        if (yes + no == 0) {
            return Decision.of(Result.REJECTED, new NothingSaid());
        }
        var whole = whole(rule.base(), turnout, yes + no);
        var needed = new Needed(rule.majority(), rule.base(), whole, needed(rule, whole, no), yes, no);
        return Decision.of(needed.isReached() ? Result.ADOPTED : Result.REJECTED, needed);
    }

    private static long whole(MajorityBase base, Turnout turnout, long forAndAgainst) {
        return switch (base) {
            case FOR_AND_AGAINST -> forAndAgainst;
            case ALL_BALLOTS -> turnout.ballots();
            case WHOLE_ROLL -> turnout.roll();
        };
    }

    private static long needed(Rule rule, long whole, long no) {
        return switch (rule.majority()) {
            case SIMPLE -> no + 1;
            case ABSOLUTE -> whole / 2 + 1;
            case TWO_THIRDS -> new Share(2, 3).needed(whole);
            case FOUR_FIFTHS -> new Share(4, 5).needed(whole);
        };
    }
}
