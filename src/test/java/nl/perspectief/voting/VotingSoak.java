package nl.perspectief.voting;

import java.util.Random;

/**
 * Kills the portal's voting, its database or both, each time at another moment while people vote. Its one word is how many
 * times.
 */
public final class VotingSoak {

    private static final int USUAL = 51;
    private static final int VOTERS = 1_500;
    private static final long SEED = 5;

    private VotingSoak() {}

    public static void main(String[] words) throws Exception {
        var rounds = words.length == 0 ? USUAL : Integer.parseInt(words[0]);
        var random = new Random(SEED);
        var victims = KilledVoting.Victim.values();
        try (var voting = new KilledVoting(VOTERS)) {
            voting.twoApplications();
            System.out.printf("two applications: %d voters, %d ballots%n", VOTERS, VOTERS);
            for (var round = 0; round < rounds; round++) {
                var victim = victims[round % victims.length];
                var acknowledged = voting.round(victim, 1 + random.nextInt(VOTERS / 2));
                System.out.printf(
                        "round %d: %s killed after %d ballots were acknowledged; all are in the seal%n",
                        round + 1, victim, acknowledged);
            }
        }
        // servers that tests start may leave threads behind
        System.exit(0);
    }
}
