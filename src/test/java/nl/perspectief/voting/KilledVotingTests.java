package nl.perspectief.voting;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was acknowledged is in the seal, and nobody votes twice; {@code ./portal soak} does it many more times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class KilledVotingTests {

    private KilledVoting voting;

    @BeforeAll
    void peopleWhoVote() {
        voting = new KilledVoting(1_500);
    }

    @AfterAll
    void theyGo() {
        voting.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLost(KilledVoting.Victim victim) throws Exception {
        voting.round(victim, 300);
    }

    @Test
    void onTwoApplicationsEverybodyHasOneBallot() throws Exception {
        voting.twoApplications();

        voting.requireNoBallotWrittenDown();
    }
}
