package nl.perspectief.attachments;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import nl.perspectief.attachments.VirusScanner.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Photos that wait: for the scanner, which was away when they came, or for somebody who never sent them. */
@Component
class WaitingPhotos {

    /** A form that nobody sent within this is not sent any more. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final Limit AT_ONCE = Limit.of(20);

    private final PhotoRepository photos;
    private final PhotoContentRepository contents;
    private final VirusScanner scanner;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingPhotos(
            PhotoRepository photos,
            PhotoContentRepository contents,
            VirusScanner scanner,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.photos = photos;
        this.contents = contents;
        this.scanner = scanner;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void discardUnsent() {
        transactions.execute(_ -> photos.discardPending(clock.instant().minus(KEPT)));
    }

    /** Until the scanner is away again; one that it can't look at keeps no other waiting. */
    void check() {
        var last = 0L;
        while (true) {
            var after = last;
            var waiting = requireNonNull(transactions.execute(_ -> photos.findUnchecked(after, AT_ONCE)));
            for (var photo : waiting) {
                last = photo.getId();
                if (verdict(photo) == Verdict.AWAY) {
                    return;
                }
            }
            if (waiting.size() < AT_ONCE.max()) {
                return;
            }
        }
    }

    /** What is kept is looked at, since what was sent is gone. */
    private Verdict verdict(PhotoRow photo) {
        byte[] whole = requireNonNull(transactions.execute(_ -> contents.findWhole(photo.getId())));
        var verdict = scanner.verdict(new ByteArrayInputStream(whole));
        transactions.executeWithoutResult(_ -> {
            if (verdict == Verdict.CLEAN) {
                photos.check(photo.getId());
            } else if (verdict == Verdict.INFECTED) {
                photos.hold(photo.getId()).ifPresent(this::takeAway);
            }
        });
        return verdict;
    }

    /** It may have been sent since it was found. */
    private void takeAway(PhotoRow photo) {
        photos.discard(photo.getId());
        events.publishEvent(
                new PhotoInfected(photo.getId(), photo.getPersonId(), photo.getThing(), photo.getThingId()));
    }
}
