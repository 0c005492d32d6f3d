package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Push;
import nl.perspectief.quality.RoundWatch;
import org.jspecify.annotations.Nullable;

/** Lets a page follow one round at a time, for as long as the page is shown. It knows itself what was answered on it. */
final class LiveRound {

    private final RoundWatch watch;
    private final RoundWatch.Watcher watcher;
    private final Component page;
    private Runnable stop = () -> {};
    private long checklistId;

    /** @param watcher runs with the page's own session and rights */
    LiveRound(Component page, RoundWatch watch, RoundWatch.Watcher watcher) {
        this.page = page;
        this.watch = watch;
        this.watcher = watcher;
        page.addAttachListener(event -> start(event.getUI()));
        page.addDetachListener(_ -> stop.run());
    }

    void follow(long id) {
        checklistId = id;
        page.getUI().ifPresent(this::start);
    }

    private void start(UI ui) {
        stop.run();
        stop = watch.watch(checklistId, indicatorId -> {
            if (indicatorId == null || UI.getCurrent() != ui) {
                Push.to(ui, () -> tell(ui, indicatorId));
            }
        });
    }

    private void tell(UI ui, @Nullable Long indicatorId) {
        try {
            watcher.changed(indicatorId);
        } catch (NotFoundException noLongerTheirs) {
            ui.getPage().reload();
        }
    }
}
