package nl.perspectief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Pages in tests without a browser. */
public final class Pages {

    private Pages() {}

    /**
     * As somebody types it into a browser, without the leading slash: what comes after the question mark goes with it.
     *
     * @return what is shown then
     */
    public static Component open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return UI.getCurrent().getCurrentView();
    }

    /** The same, read from top to bottom. */
    public static String read(String address) {
        return open(address).getElement().getTextRecursively();
    }
}
