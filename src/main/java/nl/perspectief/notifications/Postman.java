package nl.perspectief.notifications;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import nl.perspectief.notifications.MailOutbox.Taken;
import nl.perspectief.notifications.NotificationStore.Stored;
import nl.perspectief.people.Addressee;
import nl.perspectief.people.Addressees;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the mails that are due, each at least once: one that was sent by a node that died before it could say so is sent
 * again, as the same mail.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final String SENT = "sent";
    private static final String DROPPED = "dropped";
    private static final String FAILED = "failed";
    private static final String GIVEN_UP = "given up";
    private static final List<String> OUTCOMES = List.of(SENT, DROPPED, FAILED, GIVEN_UP);

    private final MailOutbox outbox;
    private final NotificationStore store;
    private final Addressees addressees;
    private final Tellers tellers;
    private final MailWriter writer;
    private final Post post;
    private final TransactionOperations transactions;
    private final MeterRegistry meters;

    /** Where mails go. */
    @FunctionalInterface
    interface Post {

        /** @throws MailException when it was not taken */
        void send(Mail mail);

        default boolean isOpen() {
            return true;
        }
    }

    Postman(
            MailOutbox outbox,
            NotificationStore store,
            Addressees addressees,
            Tellers tellers,
            MailWriter writer,
            Post post,
            TransactionOperations transactions,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.store = store;
        this.addressees = addressees;
        this.tellers = tellers;
        this.writer = writer;
        this.post = post;
        this.transactions = transactions;
        this.meters = meters;
        // an alert sees a count rise, not one that begins with the first
        OUTCOMES.forEach(this::counter);
    }

    /** Until none is due, or the server is away. */
    void sendAll() {
        var mail = post.isOpen() ? outbox.take() : Optional.<Taken>empty();
        while (mail.isPresent() && send(mail.get())) {
            mail = outbox.take();
        }
    }

    /** @return whether another one is worth a try */
    private boolean send(Taken mail) {
        try {
            var written = transactions.execute(_ -> write(mail));
            if (written == null) {
                outbox.done(mail);
                counter(DROPPED).increment();
                return true;
            }
            post.send(written);
            outbox.done(mail);
            counter(SENT).increment();
            return true;
        } catch (MailException failure) {
            failed(mail, MailServer.reason(failure));
            return !MailServer.isAway(failure);
        } catch (RuntimeException defect) {
            failed(mail, "it could not be written");
            throw defect;
        }
    }

    private void failed(Taken mail, String reason) {
        var again = outbox.failed(mail);
        counter(again ? FAILED : GIVEN_UP).increment();
        LOG.warn("A mail could not be sent, try {}{}: {}", mail.tries(), again ? "" : ", the last", reason);
    }

    /** @return null when there is nothing to say any more, or nobody to say it to */
    private @Nullable Mail write(Taken mail) {
        var to = addressees.find(mail.personId()).filter(person -> person.email() != null);
        var content = outbox.contentOf(mail);
        if (to.isEmpty() || content.isEmpty()) {
            return null;
        }
        var news = wanted(to.get(), content);
        var items = tellers.tell(new Reader(to.get().standing(), to.get().language()), news);
        return items.isEmpty()
                ? null
                : writer.write(to.get(), content.getFirst().key(), items);
    }

    /** What was read in the portal meanwhile is no news. */
    private List<Stored> wanted(Addressee to, List<Stored> content) {
        var never = store.choice(to.personId()).filter(MailChoice.NEVER::equals).isPresent();
        return content.stream()
                .filter(each -> each.unread() && (each.urgent() || !never))
                .toList();
    }

    private Counter counter(String outcome) {
        return meters.counter("perspectief.mails", "outcome", outcome);
    }
}
