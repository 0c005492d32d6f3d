package nl.perspectief.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.NotificationStore.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notifications as mails that wait: those of one person that are due at one moment are one mail. */
@Component
class MailOutbox {

    /** Longer than a mail server may take. Who took a mail and says nothing for so long is dead; another one takes it. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    /** A mail that could not be sent until then tells nothing new; it stays in the portal. */
    static final Duration GIVES_UP_AFTER = Duration.ofDays(3);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private static final String TAKEN = " where person_id = :person and mail_due = :due and mail_next = :until";

    private final JdbcClient database;
    private final Clock clock;

    MailOutbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A mail that whoever has this sends, and nobody else.
     *
     * @param until from then on another one may
     * @param tries with this one
     */
    record Taken(long personId, LocalDateTime due, LocalDateTime until, int tries) {}

    private record Waiting(long personId, LocalDateTime mailDue, LocalDateTime mailNext, int mailTries) {}

    /** @return empty when none is due */
    @Transactional
    @TriedAgain
    public Optional<Taken> take() {
        var now = clock.instant();
        for (var waiting = next(now); waiting.isPresent(); waiting = next(now)) {
            var taken = take(waiting.get(), now);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<Waiting> next(Instant now) {
        return database.sql("""
                        select person_id, mail_due, mail_next, mail_tries from notification
                        where mail_next <= ? order by mail_next limit 1
                        """).param(Dates.utc(now)).query(Waiting.class).optional();
    }

    /** Of two at once, one finds another moment there. */
    private Optional<Taken> take(Waiting waiting, Instant now) {
        var until = Dates.utc(now.plus(TAKEN_FOR));
        var rows = database.sql("""
                        update notification set mail_next = :until, mail_tries = mail_tries + 1
                        where person_id = :person and mail_due = :due and mail_next = :next
                        """)
                .param("until", until)
                .param("person", waiting.personId())
                .param("due", waiting.mailDue())
                .param("next", waiting.mailNext())
                .update();
        return rows == 0
                ? Optional.empty()
                : Optional.of(new Taken(waiting.personId(), waiting.mailDue(), until, waiting.mailTries() + 1));
    }

    /** In their order, also those that were read meanwhile: the first one names the mail. */
    @Transactional(readOnly = true)
    public List<Stored> contentOf(Taken mail) {
        return database.sql("select * from notification" + TAKEN + " order by id")
                .param("person", mail.personId())
                .param("due", mail.due())
                .param("until", mail.until())
                .query(Stored::of)
                .list();
    }

    @Transactional
    @TriedAgain
    public void done(Taken mail) {
        again(mail, null);
    }

    /**
     * After pauses that double, from one minute on.
     *
     * @return whether it is tried again
     */
    @Transactional
    @TriedAgain
    public boolean failed(Taken mail) {
        var now = Dates.utc(clock.instant());
        if (now.isAfter(mail.due().plus(GIVES_UP_AFTER))) {
            again(mail, null);
            return false;
        }
        var minutes = 1L << Math.min(mail.tries() - 1, 10);
        again(mail, now.plus(Duration.ofMinutes(Math.min(minutes, LONGEST_PAUSE.toMinutes()))));
        return true;
    }

    private void again(Taken mail, @Nullable LocalDateTime next) {
        database.sql("update notification set mail_next = :next" + TAKEN)
                .param("next", next)
                .param("person", mail.personId())
                .param("due", mail.due())
                .param("until", mail.until())
                .update();
    }
}
