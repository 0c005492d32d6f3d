package nl.perspectief.motions;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Amendments: members propose them while a motion is in discussion; {@link MotionService#find} reads them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
public class AmendmentService {

    /**
     * Proposes one.
     *
     * @return its number within the motion
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException unless the motion is in discussion; for a language that the motion has and of which the
     *     passage is lacking, doesn't occur in its text or occurs more than once; when nothing would change, or nothing
     *     would be left, or more than fits. The field is {@code passage.nl}, {@code replacement.uk} …
     */
    @TriedAgain
    public int propose(String number, AmendmentDraft draft) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a language that the motion has since.
     *
     * @throws NotFoundException unless the user proposed it, or is the council's chair or secretary
     * @throws BadInputException when it is in that language already or not open for it, and as for {@link #propose}
     */
    @TriedAgain
    public void translate(String number, int amendment, Locale language, String passage, String replacement) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes it back.
     *
     * @throws NotFoundException unless the user proposed it
     * @throws BadInputException once a vote on it is open or over
     */
    @TriedAgain
    public void withdraw(String number, int amendment) {
        throw new UnsupportedOperationException();
    }
}
