package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.base.time.Dates;
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
    private final PhotoAlbum album;
    private final FormerPerson former;
    private final TransactionOperations transactions;
    private final Clock clock;

    Retention(
            RetentionRepository reports,
            RetentionTerms terms,
            ReportTokens tokens,
            PhotoAlbum album,
            FormerPerson former,
            TransactionOperations transactions,
            Clock clock) {
        this.reports = reports;
        this.terms = terms;
        this.tokens = tokens;
        this.album = album;
        this.former = former;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        var due = due();
        while (!due.isEmpty()) {
            due.forEach(id -> transactions.executeWithoutResult(_ -> forget(id)));
            due = due();
        }
    }

    private List<Long> due() {
        return requireNonNull(transactions.execute(
                _ -> reports.findDue(terms.before(), terms.openBefore(), terms.confidentialBefore(), AT_ONCE)));
    }

    private void forget(long id) {
        var nobody = former.id();
        reports.forgetReporterInHistory(id, nobody);
        reports.forgetWords(id);
        reports.forget(id, nobody, Dates.micros(clock.instant()));
        tokens.renew(id);
        album.discard(ReportPhotos.KIND, List.of(id));
    }
}
