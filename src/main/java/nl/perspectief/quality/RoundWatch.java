package nl.perspectief.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the screens that show a round when something in it changed. It says only what to read again: whoever may no
 * longer see it learns nothing.
 */
@Component
public class RoundWatch {

    /** A screen; called on the thread of whoever made the change, so it must hand over to its own. */
    @FunctionalInterface
    public interface Watcher {

        /** @param indicatorId whose answer changed, null when the round as a whole did */
        void changed(@Nullable Long indicatorId);
    }

    private final Map<Long, Set<Watcher>> watchers = new ConcurrentHashMap<>();

    /** @return stops the watching */
    public Runnable watch(long checklistId, Watcher watcher) {
        watchers.computeIfAbsent(checklistId, _ -> ConcurrentHashMap.newKeySet())
                .add(watcher);
        return () -> watchers.computeIfPresent(checklistId, (_, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void on(AnswerGiven event) {
        tell(event.checklistId(), event.indicatorId());
    }

    @TransactionalEventListener
    void on(ChecklistMoved event) {
        tell(event.checklistId(), null);
    }

    private void tell(long checklistId, @Nullable Long indicatorId) {
        List.copyOf(watchers.getOrDefault(checklistId, Set.of())).forEach(watcher -> watcher.changed(indicatorId));
    }
}
