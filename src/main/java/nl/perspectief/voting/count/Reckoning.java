package nl.perspectief.voting.count;

import java.util.List;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import org.jspecify.annotations.Nullable;

/**
 * The sum behind an outcome, line by line, for whoever puts it into words.
 *
 * @param lines in the order in which they were worked out
 */
public record Reckoning(List<Line> lines) {

    public Reckoning {
        lines = List.copyOf(lines);
    }

    /** One step. */
    public sealed interface Line {}

    /**
     * Always the first line.
     *
     * @param roll      how many may vote
     * @param ballots   how many voted
     * @param abstained how many of these ballots say nothing else
     */
    public record Turnout(int roll, int ballots, int abstained) implements Line {}

    /**
     * Where the rule has a quorum.
     *
     * @param needed the smallest number of ballots that is the share of the roll
     */
    public record Quorum(Share share, long needed, int ballots) implements Line {

        public boolean isReached() {
            return ballots >= needed;
        }
    }

    /** Nobody voted for or against, or nobody chose anything: the reason for the outcome. */
    public record NothingSaid() implements Line {}

    /**
     * Yes against what it needs.
     *
     * @param whole  how many the base is: the votes for and against, the ballots, or the roll
     * @param needed the smallest number of yes that is enough
     */
    public record Needed(Majority majority, MajorityBase base, long whole, long needed, long yes, long no)
            implements Line {

        public boolean isReached() {
            return yes >= needed;
        }
    }

    /** @param strongestFirst every option; equals in the order of the ballot, or of the lot if the rule has it */
    public record Standing(List<Tally> strongestFirst) implements Line {

        public Standing {
            strongestFirst = List.copyOf(strongestFirst);
        }
    }

    /**
     * Who gets seats in an election, or what is chosen.
     *
     * @param location whose minimum they are; null for the rest, which goes to the strongest of all
     */
    public record Chosen(@Nullable String location, List<String> options) implements Line {

        public Chosen {
            options = List.copyOf(options);
        }
    }

    /**
     * Equals that the lot put in order; the line about what it decided comes next.
     *
     * @param order the first is the strongest
     * @param taken how many of them, from the first, get what is to be had: a seat, or staying in the run-off
     */
    public record Drawn(List<Lot> order, int taken) implements Line {

        public Drawn {
            order = List.copyOf(order);
        }
    }

    /**
     * Why it is tied.
     *
     * @param options between which it is open
     * @param open    how many of them can be chosen
     */
    public record Tie(List<String> options, int open) implements Line {

        public Tie {
            options = List.copyOf(options);
        }
    }

    /**
     * One round of an instant run-off.
     *
     * @param number   from 1
     * @param votes    of the options that are left, in the order of the ballot
     * @param setAside ballots without a preference for any of these, abstentions included
     */
    public record Round(int number, List<Tally> votes, int setAside) implements Line {

        public Round {
            votes = List.copyOf(votes);
        }
    }

    /**
     * A look back at an earlier round, because options are equally last.
     *
     * @param number of the earlier round
     * @param votes  that the equals had there
     * @param last   those with the fewest there: between them it goes on
     */
    public record LookBack(int number, List<Tally> votes, List<String> last) implements Line {

        public LookBack {
            votes = List.copyOf(votes);
            last = List.copyOf(last);
        }
    }

    /** An option drops out of the run-off after the last round above. */
    public record Eliminated(String option, long votes) implements Line {}

    /**
     * An option has more than half of the votes of the last round above, and is chosen.
     *
     * @param of how many votes that round has
     */
    public record Ahead(String option, long votes, long of) implements Line {}
}
