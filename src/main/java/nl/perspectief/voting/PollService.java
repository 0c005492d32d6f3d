package nl.perspectief.voting;

import java.io.OutputStream;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.council.CouncilAccess;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Polls: whoever may see a council sees its polls, and whoever is on the roll sees the poll. While one goes on, nobody
 * learns more of it than how many have voted.
 */
@Service
@Transactional
@PreAuthorize(CouncilService.READERS)
public class PollService {

    private final PollReader polls;
    private final PollOpening opening;
    private final SealedFiles files;
    private final PublicFile publicFile;
    private final Ballots ballots;
    private final CouncilAccess councils;
    private final Access access;

    PollService(
            PollReader polls,
            PollOpening opening,
            SealedFiles files,
            PublicFile publicFile,
            Ballots ballots,
            CouncilAccess councils,
            Access access) {
        this.polls = polls;
        this.opening = opening;
        this.files = files;
        this.publicFile = publicFile;
        this.ballots = ballots;
        this.councils = councils;
        this.access = access;
    }

    /**
     * Fixes a poll with its roll; from then on nothing of it changes.
     *
     * @return its id
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws BadInputException for a day or a closing time that can't be, for less time than the council's regulation
     *     wants, and for a roll that is too small
     */
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    @TriedAgain
    public long open(PollDraft draft) {
        var council = councils.find(draft.councilId());
        if (!councils.seat(council).leads()) {
            throw new NotFoundException("council " + draft.councilId());
        }
        return opening.open(
                draft,
                council,
                councils.regulation(council.id()),
                access.standing().personId());
    }

    /** Those of a council, the latest to close first; none of a council that the user may not see. */
    @Transactional(readOnly = true)
    public List<PollRow> list(long councilId, Pageable page) {
        return polls.of(access.standing(), councilId, page);
    }

    /** How many {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count(long councilId) {
        return polls.count(councils.find(councilId).id());
    }

    /** Those that wait for the user's ballot, the first to close first. */
    @Transactional(readOnly = true)
    public List<PollRow> waiting(int most) {
        return polls.waitingFor(me(), most);
    }

    /** @throws NotFoundException unless the user is on its roll or may see its council */
    @Transactional(readOnly = true)
    public Poll find(long pollId) {
        var poll = polls.find(pollId, me()).orElseThrow(() -> notFound(pollId));
        if (!poll.onRoll()) {
            councils.find(poll.council().id());
        }
        return poll;
    }

    /**
     * Writes the sealed file; of a secret poll with fewer than {@value Poll#FEWEST_SHOWN} ballots what may be published
     * of it.
     *
     * @throws NotFoundException before it is sealed, and unless the user may see the poll
     */
    @Transactional(readOnly = true)
    public void download(long pollId, OutputStream out) {
        var poll = find(pollId);
        if (poll.seal() == null) {
            throw notFound(pollId);
        }
        if (poll.hidesBallots()) {
            publicFile.write(poll, out);
        } else {
            files.copy(pollId, out);
        }
    }

    /**
     * Who voted what in an open poll, by name; the last that each of them said, which is what counts. Nothing before it is
     * sealed, and unless the user may see the poll.
     */
    @Transactional(readOnly = true)
    public List<OpenBallot> openBallots(long pollId, Pageable page) {
        return polls.openBallots(access.standing(), pollId, page);
    }

    /**
     * Whether a receipt is among those of a poll.
     *
     * @throws NotFoundException before it is sealed, and unless the user may see the poll
     */
    @Transactional(readOnly = true)
    public boolean includes(long pollId, Receipt receipt) {
        if (find(pollId).seal() == null) {
            throw notFound(pollId);
        }
        return ballots.has(pollId, receipt);
    }

    private long me() {
        return access.standing().personId();
    }

    private static NotFoundException notFound(long pollId) {
        return new NotFoundException("poll " + pollId);
    }
}
