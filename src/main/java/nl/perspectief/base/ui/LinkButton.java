package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button, since what it leads to is what one does next. */
public class LinkButton extends Anchor {

    /** @param address within the portal, without the leading slash */
    public LinkButton(String address, String words) {
        super(address, words);
        addClassName("button");
    }

    /** The one that is meant most on its page. */
    public LinkButton primary() {
        addClassName("primary");
        return this;
    }
}
