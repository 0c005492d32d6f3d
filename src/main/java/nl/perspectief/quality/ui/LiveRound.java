package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import nl.perspectief.quality.RoundWatch;

/** Lets a page follow a round for as long as it is shown. */
final class LiveRound {

    private LiveRound() {}

    /** The watcher runs with the page's own session and rights. */
    static void follow(Component page, RoundWatch watch, long checklistId, RoundWatch.Watcher watcher) {
        page.getElement().addAttachListener(_ -> {
            var ui = page.getUI().orElseThrow();
            var stop = watch.watch(checklistId, indicatorId -> ui.access(() -> watcher.changed(indicatorId)));
            page.getElement().addDetachListener(detach -> {
                stop.run();
                detach.unregisterListener();
            });
        });
    }
}
