package nl.perspectief.voting;

import java.time.Instant;
import nl.perspectief.council.Council;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * A poll's page.
 *
 * @param manifestSha256 64 hexadecimal digits
 * @param councilRule what the council's regulation said when it opened; null for polls of before that was kept
 * @param late whether it closed some time ago and isn't sealed
 * @param turnout how many have voted; null while these are fewer than {@value #FEWEST_SHOWN} and it goes on
 * @param onRoll whether the user may vote, or might have
 * @param voted whether the user has
 * @param openChoice what the user's open ballot says now; null for none, and always in a secret poll
 * @param seal null until it is sealed
 */
public record Poll(
        long id,
        Council council,
        PollManifest manifest,
        String manifestSha256,
        @Nullable Rule councilRule,
        PollPhase phase,
        boolean late,
        @Nullable Integer turnout,
        boolean onRoll,
        boolean voted,
        @Nullable Choice openChoice,
        @Nullable Seal seal) {

    /** Fewer could be guessed at. */
    public static final int FEWEST_SHOWN = 5;

    /**
     * What stays of it.
     *
     * @param place in the chain of its council's seals, from 1
     * @param sha256 of the result file, 64 hexadecimal digits
     * @param previous the same of the seal before it; null for the first
     * @param outcome of a secret poll with fewer than {@value #FEWEST_SHOWN} ballots without counts
     */
    public record Seal(int place, String sha256, @Nullable String previous, Instant at, Outcome outcome) {}

    /** Sealed, of so few in secret that its ballots would tell who voted what. */
    public boolean hidesBallots() {
        return seal != null
                && manifest.secrecy() == Secrecy.SECRET
                && seal.outcome().ballots() < FEWEST_SHOWN;
    }
}
