package nl.perspectief.notifications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open pages of a person that there is something new to read. */
@Component
public class NotificationWatch {

    private final Map<Long, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    /**
     * @param watcher called on the thread of whoever caused it, so it must hand over to its own
     * @return stops the watching
     */
    public Runnable watch(long personId, Runnable watcher) {
        watchers.computeIfAbsent(personId, _ -> ConcurrentHashMap.newKeySet()).add(watcher);
        return () -> watchers.computeIfPresent(personId, (_, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void on(NotificationsChanged event) {
        event.personIds()
                .forEach(id -> List.copyOf(watchers.getOrDefault(id, Set.of())).forEach(Runnable::run));
    }
}
