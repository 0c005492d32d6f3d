package nl.perspectief.notifications;

import java.util.Locale;
import java.util.Set;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.notifications.NotificationStore.Stored;
import nl.perspectief.security.Access;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current user was told. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NotificationService {

    private final NotificationStore store;
    private final Tellers tellers;
    private final MailSettings mail;
    private final Access access;
    private final ApplicationEventPublisher events;

    NotificationService(
            NotificationStore store,
            Tellers tellers,
            MailSettings mail,
            Access access,
            ApplicationEventPublisher events) {
        this.store = store;
        this.tellers = tellers;
        this.mail = mail;
        this.access = access;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Unread unread() {
        return access.subject().map(store::unread).orElse(new Unread(0, 0));
    }

    /** The newest first. What the user may no longer read is taken back. */
    @TriedAgain
    public NotificationPage list(Locale language, Pageable page) {
        var standing = access.standing();
        var stored = store.list(standing.personId(), page.getPageSize() + 1, page.getOffset());
        var items = tellers.tell(new Reader(standing, language), stored);
        var gone = stored.stream()
                .filter(each -> items.stream().noneMatch(item -> item.stored().equals(each)))
                .map(Stored::id)
                .toList();
        if (!gone.isEmpty()) {
            store.withdraw(gone);
            changed(standing.personId());
        }
        var shown = items.stream()
                .filter(item -> stored.indexOf(item.stored()) < page.getPageSize())
                .map(item -> new NotificationRow(
                        item.stored().key(),
                        item.telling().text(),
                        item.stored().at(),
                        item.stored().unread()))
                .toList();
        return new NotificationPage(shown, stored.size() > page.getPageSize());
    }

    /**
     * The user goes to what it is about, and has read it.
     *
     * @return the path within the portal
     * @throws NotFoundException for one that is not the user's, or is about what the user may no longer read
     */
    @TriedAgain
    public String open(String key, Locale language) {
        var standing = access.standing();
        var found = store.find(standing.personId(), key).stream().toList();
        var item = tellers.tell(new Reader(standing, language), found).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("notification " + key));
        if (item.stored().unread()) {
            store.read(item.stored().id());
            changed(standing.personId());
        }
        return item.telling().path();
    }

    @TriedAgain
    public void readAll() {
        var me = access.standing().personId();
        store.readAll(me);
        changed(me);
    }

    /** Whether there is mail at all. */
    @Transactional(readOnly = true)
    public boolean isMailed() {
        return mail.isConfigured();
    }

    @Transactional(readOnly = true)
    public MailChoice mailChoice() {
        return store.choice(access.standing().personId()).orElse(MailChoice.AT_ONCE);
    }

    /** From now on; what is on its way already goes its way, unless the user wants none. */
    @TriedAgain
    public void chooseMail(MailChoice choice) {
        var me = access.standing().personId();
        if (me != 0) {
            store.choose(me, choice);
        }
    }

    private void changed(long personId) {
        events.publishEvent(new NotificationsChanged(Set.of(personId)));
    }
}
