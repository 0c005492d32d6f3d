package nl.perspectief.council;

import java.time.Instant;
import java.util.List;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits in a council, or will.
 *
 * @param deactivated whether the person's account is; who can't sign in can't vote
 * @param terms that have not ended, at least one, by kind and begin
 */
public record CouncilMember(long personId, String name, boolean deactivated, List<Term> terms) {

    /**
     * @param kind of a council
     * @param until the first moment at which it no longer holds, null while no end is set
     */
    public record Term(
            FunctionKind kind, Instant from, @Nullable Instant until) {

        boolean holdsAt(Instant moment) {
            return !from.isAfter(moment) && (until == null || until.isAfter(moment));
        }
    }

    /** Whether the person may act and vote as a member; chair and secretary are members too. */
    public boolean sitsAt(Instant moment) {
        return !deactivated && terms.stream().anyMatch(term -> term.holdsAt(moment));
    }

    public boolean isChairAt(Instant moment) {
        return holds(FunctionKind.COUNCIL_CHAIR, moment);
    }

    public boolean isSecretaryAt(Instant moment) {
        return holds(FunctionKind.COUNCIL_SECRETARY, moment);
    }

    private boolean holds(FunctionKind kind, Instant moment) {
        return terms.stream().anyMatch(term -> term.kind() == kind && term.holdsAt(moment));
    }
}
