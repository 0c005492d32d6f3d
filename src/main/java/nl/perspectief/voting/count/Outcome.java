package nl.perspectief.voting.count;

import java.util.List;

/**
 * What a poll came to.
 *
 * @param winners   ids of what is chosen, the most votes or points first; among equals the lot's order, or without a lot
 *     that of the ballot. When tied, those who are elected however the tie ends. Empty for yes or no
 * @param tied      ids between which it is open, when tied; else empty
 * @param ballots   how many were cast
 * @param abstained how many of them only count for the quorum
 * @param counts    in the order of the ballot: votes; points in Borda, scoring and dividing points; first preferences in
 *     an instant run-off; yes, no and abstain
 * @param reckoning how it came to this
 */
public record Outcome(
        Result result,
        List<String> winners,
        List<String> tied,
        int ballots,
        int abstained,
        List<Tally> counts,
        Reckoning reckoning) {

    public Outcome {
        winners = List.copyOf(winners);
        tied = List.copyOf(tied);
        counts = List.copyOf(counts);
    }

    /** @throws java.util.NoSuchElementException for what wasn't on the ballot */
    public long count(String option) {
        return counts.stream()
                .filter(tally -> tally.option().equals(option))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
