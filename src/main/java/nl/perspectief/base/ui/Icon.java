package nl.perspectief.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** One of the portal's own icons, from one small sprite; decoration beside a word, never instead of it. */
public class Icon extends SvgIcon {

    /** @param name a symbol of {@code icons.svg} */
    public Icon(String name) {
        super("icons.svg", name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
