package nl.perspectief.motions;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chair and secretary do with a motion: they open its discussion, and the votes on it. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
public class MotionVotes {

    /**
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws BadInputException unless it is seconded
     */
    @TriedAgain
    public void openDiscussion(String number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a vote of all who sit in the council. Its outcome is computed, and with it the motion or the amendment goes
     * on; when too few vote it is in discussion again.
     *
     * @param amendment its number within the motion; null for the motion itself
     * @return the poll's id
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws BadInputException unless it is in discussion; without Dutch or Ukrainian; of a motion while an amendment is
     *     open; of an amendment that lacks a language or would change the same words as another one in a vote; and for
     *     terms that can't be
     */
    @TriedAgain
    public long openVote(String number, @Nullable Integer amendment, VoteTerms terms) {
        throw new UnsupportedOperationException();
    }
}
