package nl.perspectief.voting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.council.CouncilService;
import nl.perspectief.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What proves a sealed poll, to whoever may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(CouncilService.READERS)
public class SealService {

    /** The program by which anybody verifies a sealed file at home, as an address within the portal. */
    public static final String VERIFIER = "verify/Verify.java";

    /** The largest file that is verified here. */
    public static final int MOST_MEGABYTES = 38;

    private final PollService polls;
    private final SealCheck seals;
    private final PollCertificate certificates;
    private final TransactionOperations transactions;
    private final BroughtFiles files;
    private final Access access;

    SealService(
            PollService polls,
            SealCheck seals,
            PollCertificate certificates,
            TransactionOperations transactions,
            BroughtFiles files,
            Access access) {
        this.polls = polls;
        this.seals = seals;
        this.certificates = certificates;
        this.transactions = transactions;
        this.files = files;
        this.access = access;
    }

    /**
     * Which poll a file is of, by what was fixed at the opening.
     *
     * @param differsAt the first byte in which it isn't the file that the portal gives, from 0; -1 if it is that file
     * @param faults where the tables aren't what was sealed
     */
    public record Recognised(Poll poll, long differsAt, List<SealFault> faults) {}

    /**
     * What a file is that somebody brought.
     *
     * @param known null if it is of no sealed poll that the user may see
     */
    public record Verified(ReadFile read, @Nullable Recognised known) {}

    /**
     * Reads a file and holds it against the poll that it is of. Of each person one at a time; of several persons they wait
     * for their turn, without a connection.
     *
     * @param receipt one that is looked for in it
     * @throws BadInputException if the user's last file is still being verified, if too many wait, and for one that is
     *     larger than {@value #MOST_MEGABYTES} MB
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Verified verify(InputStream file, @Nullable Receipt receipt) {
        return files.read(access.subject().orElseThrow(), file, stored -> verified(stored, receipt));
    }

    private Verified verified(Path file, @Nullable Receipt receipt) {
        var read = ReadFile.read(() -> Files.newInputStream(file), receipt);
        var manifest = read.manifest();
        try {
            return new Verified(read, manifest == null ? null : transactions.execute(_ -> recognised(manifest, file)));
        } catch (NotFoundException ofNoneOfTheirs) {
            return new Verified(read, null);
        }
    }

    private Recognised recognised(PollManifest manifest, Path file) {
        var poll = polls.find(seals.sealedWith(manifest).orElse(0L));
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), Comparing.PART)) {
            var comparing = new Comparing(bytes);
            polls.download(poll.id(), comparing);
            return new Recognised(poll, comparing.end().differsAt(), seals.check(poll.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the certificate as PDF.
     *
     * @throws NotFoundException before it is sealed, and unless the user may see the poll
     */
    public void certificate(long pollId, Locale language, OutputStream out) {
        certificates.write(sealed(pollId), language, out);
    }

    private Poll sealed(long pollId) {
        var poll = polls.find(pollId);
        if (poll.seal() == null) {
            throw new NotFoundException("poll " + pollId);
        }
        return poll;
    }
}
