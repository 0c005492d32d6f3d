package nl.perspectief.council;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;

/**
 * What a council has settled for what begins from now on; what has begun keeps what held then.
 *
 * @param secondingThreshold how many members besides its proposer must support a motion, 0–20
 * @param votingRule unless a vote says otherwise
 * @param shortestVoteHours for which a vote is open at least, {@value #FEWEST_VOTE_HOURS}–{@value #MOST_VOTE_HOURS}
 * @param adviceDays within which the council advises, 1–365
 * @param responseDays within which the municipality responds, 1–365
 * @param waitingDays for which nothing is carried out after a response that deviates, 0–365
 * @throws BadInputException for each number that is out of its range
 */
public record Regulation(
        int secondingThreshold,
        VotingRule votingRule,
        int shortestVoteHours,
        int adviceDays,
        int responseDays,
        int waitingDays) {

    public static final int FEWEST_VOTE_HOURS = 1;
    public static final int MOST_VOTE_HOURS = 14 * 24;

    public Regulation {
        var faults = new Faults();
        requireWithin(0, secondingThreshold, 20, "secondingThreshold", faults);
        requireWithin(FEWEST_VOTE_HOURS, shortestVoteHours, MOST_VOTE_HOURS, "shortestVoteHours", faults);
        requireWithin(1, adviceDays, 365, "adviceDays", faults);
        requireWithin(1, responseDays, 365, "responseDays", faults);
        requireWithin(0, waitingDays, 365, "waitingDays", faults);
        faults.end();
    }

    private static void requireWithin(int least, int number, int most, String field, Faults faults) {
        faults.unless(number >= least && number <= most, field, "council.bad.number", least, most);
    }
}
