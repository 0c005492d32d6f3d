package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Motions that are still being written: nobody but their proposer sees them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
public class MotionDraftService {

    /**
     * Keeps what may become a motion; any part of it may still be empty.
     *
     * @return its id
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException for what is too long
     */
    @TriedAgain
    public long draft(long councilId, MotionText text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps another text of it.
     *
     * @throws NotFoundException unless it is the user's own draft
     * @throws BadInputException for what is too long
     */
    @TriedAgain
    public void change(long draftId, MotionText text) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotFoundException unless it is the user's own draft */
    @Transactional(readOnly = true)
    public MotionDraft find(long draftId) {
        throw new UnsupportedOperationException();
    }

    /** The user's own for that council, the latest changed first. */
    @Transactional(readOnly = true)
    public List<MotionDraft> list(long councilId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submits it to the council; it is no draft any more. With a threshold of 0 it is seconded at once.
     *
     * @return the motion's number
     * @throws NotFoundException unless it is the user's own draft, and the user still sits in the council
     * @throws BadInputException when no language has a title and a text, or one has only half of that
     */
    @TriedAgain
    public String submit(long draftId) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotFoundException unless it is the user's own draft */
    @TriedAgain
    public void delete(long draftId) {
        throw new UnsupportedOperationException();
    }
}
