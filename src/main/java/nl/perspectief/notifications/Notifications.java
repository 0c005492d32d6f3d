package nl.perspectief.notifications;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules tell people something, in the transaction of what they tell. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {

    private final NotificationStore store;
    private final MailSettings mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(NotificationStore store, MailSettings mail, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Who was told of the same cause before is not told again. */
    public void send(Notice notice, Set<Long> personIds) {
        if (!personIds.isEmpty()) {
            store.add(notice, personIds, mail.isConfigured(), clock.instant());
            events.publishEvent(new NotificationsChanged(Set.copyOf(personIds)));
        }
    }

    /** The things of that topic of which a person was told, as long as that is kept. */
    public Set<Long> toldOf(String topic, long personId) {
        return store.things(topic, personId);
    }

    /** Whether anybody was told that of it, as long as that is kept. */
    public boolean isTold(String topic, long thingId, String kind) {
        return store.isTold(topic, thingId, kind);
    }

    /** Of what nobody may know any more who had to do with it. */
    public void forget(String topic, long thingId) {
        store.forget(topic, thingId);
    }

    /**
     * Takes back what was told of something, since fewer people may know of it now.
     *
     * @param but whose notifications stay
     */
    public void withdraw(String topic, long thingId, Set<Long> but) {
        var others = store.holders(topic, thingId);
        others.removeAll(but);
        if (!others.isEmpty()) {
            store.withdraw(topic, thingId, others);
            events.publishEvent(new NotificationsChanged(others));
        }
    }
}
