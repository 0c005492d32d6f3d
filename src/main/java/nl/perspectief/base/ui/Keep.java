package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps in the browser what a person gave until the server says that it is stored: through a reload, a lost connection,
 * an expired session and a server that dies. See {@code keep.js}.
 */
public final class Keep {

    private static final String TYPED_AGAINST = "typedAgainst";

    /** Of a watched field, under which the browser keeps what is in it. */
    private static final String KEY = "kept-as";

    private Keep() {}

    /**
     * Watches a field, and puts back what was kept.
     *
     * @param key one per person and field
     * @param version of what is stored
     * @param stored what the server has, as the field's value in the browser
     */
    public static void watch(Component field, String key, String version, String stored) {
        ComponentUtil.setData(field, KEY, key);
        field.getElement().executeJs("window.perspectief.watch(this, $0, $1, $2)", key, version, stored);
    }

    /**
     * Has the browser tell, with a field's value, which version a person saw when beginning to give it. As a property of
     * the holder, since those come before all events that are sent at once.
     *
     * @param holder of the watched fields
     */
    public static void askVersions(Component holder) {
        holder.getElement()
                .setAttribute("keeps", true)
                .addPropertyChangeListener(TYPED_AGAINST, "typed-against", _ -> {});
    }

    /** @return empty as long as nothing was given in the field with that key */
    public static Optional<String> versionSeen(Component holder, String key) {
        return holder.getElement().getPropertyRaw(TYPED_AGAINST) instanceof JsonNode versions
                ? versions.path(key).asStringOpt()
                : Optional.empty();
    }

    /**
     * Tells the browser of a watched field what is stored now; what was typed since stays kept.
     *
     * @param sent the value that led to it, null if that was another field's
     */
    public static void stored(Component field, String version, @Nullable String sent, String stored) {
        field.getElement().executeJs("window.perspectief.stored(this, $0, $1, $2)", version, sent, stored);
    }

    /** Has the browser keep what a person gave in a watched field by way of the server, as if they had typed it there. */
    public static void given(Component field, String value) {
        field.getElement().executeJs("window.perspectief.given(this, $0)", value);
    }

    /** Lets go of what is kept of a watched field, also of one that leaves the page with this very answer. */
    public static void forget(Component field) {
        if (ComponentUtil.getData(field, KEY) instanceof String key) {
            UI.getCurrent().getPage().executeJs("window.perspectief.forget($0)", key);
        }
    }

    /** Lets go of what is kept of a field, and of what will be typed in it. */
    public static void unwatch(Component field) {
        field.getElement().executeJs("window.perspectief.unwatch(this)");
    }

    /** Lets go of what is kept under keys that begin so, also of fields that leave the page with this very answer. */
    public static void forget(UI ui, String prefix) {
        ui.getPage().executeJs("window.perspectief.forgetUnder($0)", prefix);
    }

    /** Asks the browser whether it keeps something under a key that begins so. */
    public static void askUnsent(Component component, String prefix, SerializableConsumer<Boolean> answer) {
        component
                .getElement()
                .executeJs("return window.perspectief.hasUnsent($0)", prefix)
                .then(Boolean.class, answer);
    }

    /** When nobody types in a field of this holder (any more), unless the browser then keeps something unsent of it. */
    public static void whenAtRest(Component holder, String prefix, SerializableRunnable then) {
        holder.getElement()
                .executeJs("return window.perspectief.atRest(this, $0)", prefix)
                .then(Boolean.class, nothingUnsent -> {
                    if (nothingUnsent) {
                        then.run();
                    }
                });
    }

    /** Lets go of what the browser kept for anybody else. */
    static void forgetOthers(Component component, String person) {
        component.getElement().executeJs("window.perspectief.forgetOthers($0)", person);
    }

    /** Lets go of everything, at sign-out. */
    static void forgetAll(UI ui, Runnable then) {
        ui.getPage().executeJs("window.perspectief.forgetAll()").then(_ -> then.run());
    }
}
