package nl.perspectief.motions;

import java.util.List;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Motions: whoever may see a council sees its motions from the moment they are submitted; members support them, and who
 * proposed one changes it until it is seconded.
 */
@Service
@Transactional
@PreAuthorize(CouncilService.READERS)
public class MotionService {

    /** Those of a council, the latest first; none of a council that the user may not see. */
    @Transactional(readOnly = true)
    public List<MotionRow> list(long councilId, MotionFilter filter, Pageable page) {
        throw new UnsupportedOperationException();
    }

    /** How many {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count(long councilId, MotionFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** @param most of each kind */
    @Transactional(readOnly = true)
    public WaitingMotions waiting(int most) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws NotFoundException unless the user may see its council
     * @throws SeveralMotionsException for a number alone that several municipalities of the user have
     */
    @Transactional(readOnly = true)
    public Motion find(String number) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotFoundException unless the user may see the motion, and it has that version */
    @Transactional(readOnly = true)
    public MotionText version(String number, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * What changed from one version to another, in one language; a language that a version isn't in is empty there.
     *
     * @throws NotFoundException unless the user may see the motion, and it has both
     */
    @Transactional(readOnly = true)
    public Difference difference(String number, int from, int to, Locale language) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes the text of a motion that is not seconded yet. Who supported it is told, and may support it anew.
     *
     * @param version that the user read
     * @throws NotFoundException unless the user proposed it, and still sits in the council
     * @throws ChangedMeanwhileException when it is another version now
     * @throws BadInputException once it is seconded; and as for {@link MotionDraftService#submit}
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void change(String number, int version, MotionText text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Supports what the user read. With the last supporter needed the motion is seconded. Done again it changes nothing.
     *
     * @param version that the user read
     * @throws NotFoundException unless the user sits in the council
     * @throws ChangedMeanwhileException when it is another version now
     * @throws BadInputException for the user's own, and once it is seconded
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void support(String number, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes it back; nothing happens when the user doesn't support it.
     *
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException once it is seconded
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void withdrawSupport(String number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the motion back.
     *
     * @throws NotFoundException unless the user proposed it, and still sits in the council
     * @throws BadInputException without a reason, and once a vote was opened on it or on an amendment of it
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void withdraw(String number, Words reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a language to a text that is seconded and stays as it is; whose translation it is, is seen. Until it is
     * seconded, its proposer changes it.
     *
     * @throws NotFoundException unless the user proposed it, or is the council's chair or secretary
     * @throws BadInputException when it is in that language already, without a title and a text, and unless it is seconded
     *     or in discussion with no vote on an amendment
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void translate(String number, Locale language, String title, String text) {
        throw new UnsupportedOperationException();
    }
}
