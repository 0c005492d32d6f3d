package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.people.FormerPerson;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes away who reported, what was written and the photos of reports that were closed long ago. */
@Component
class Retention {

    private static final Limit AT_ONCE = Limit.of(500);

    private final RetentionRepository reports;
    private final RetentionTerms terms;
    private final ReportTokens tokens;
    private final Notifications notifications;
    private final PhotoAlbum album;
    private final FormerPerson former;
    private final TransactionOperations transactions;
    private final Clock clock;

    Retention(
            RetentionRepository reports,
            RetentionTerms terms,
            ReportTokens tokens,
            Notifications notifications,
            PhotoAlbum album,
            FormerPerson former,
            TransactionOperations transactions,
            Clock clock) {
        this.reports = reports;
        this.terms = terms;
        this.tokens = tokens;
        this.notifications = notifications;
        this.album = album;
        this.former = former;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One that fails has its next turn the next time. */
    void run() {
        OneByOne.runAll(this::due, id -> transactions.executeWithoutResult(_ -> forget(id)));
    }

    private List<Long> due() {
        return requireNonNull(transactions.execute(
                _ -> reports.findDue(terms.before(), terms.openBefore(), terms.confidentialBefore(), AT_ONCE)));
    }

    /** It may have been opened again since it was found. */
    private void forget(long id) {
        reports.hold(id);
        if (!reports.isDue(id, terms.before(), terms.openBefore(), terms.confidentialBefore())) {
            return;
        }
        var nobody = former.id();
        reports.forgetReporterInHistory(id, nobody);
        reports.forgetNamelessInHistory(id, nobody);
        reports.forgetSupporters(id);
        reports.forgetWords(id);
        reports.forget(id, nobody, Dates.micros(clock.instant()));
        tokens.renew(id);
        notifications.forget(ReportNews.TOPIC, id);
        album.discard(ReportPhotos.KIND, List.of(id));
    }
}
