package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * Keeps in the browser what a field holds until the server says that it is stored: through a reload, a lost connection,
 * an expired session and a server that dies. See {@code keep.js}.
 */
public final class Keep {

    private Keep() {}

    /**
     * Watches a field, and puts back what was kept.
     *
     * @param key one per person and field
     * @param stored what the server has, as the field's value in the browser
     */
    public static void watch(Component field, String key, String stored) {
        field.getElement().executeJs("window.perspectief.watch(this, $0, $1)", key, stored);
    }

    /** Lets go of what is kept, if it is what was stored. */
    public static void stored(Component field, String key, String value) {
        field.getElement().executeJs("window.perspectief.stored($0, $1)", key, value);
    }

    /** Lets go of everything, at sign-out. */
    static void forgetAll(UI ui, Runnable then) {
        ui.getPage().executeJs("window.perspectief.forgetAll()").then(_ -> then.run());
    }
}
