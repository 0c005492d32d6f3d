package nl.perspectief.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;

/** Brings to an open page what happened elsewhere. */
public final class Push {

    private static final SerializableRunnable NOBODY_LOOKS = () -> {};

    private Push() {}

    /** Runs with the page's own session and rights; not at all when the page is gone, maybe since a moment ago. */
    public static void to(UI ui, SerializableRunnable change) {
        ui.accessLater(change, NOBODY_LOOKS).run();
    }
}
