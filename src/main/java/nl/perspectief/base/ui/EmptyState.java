package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what would be here, and how to begin. */
public class EmptyState extends Card {

    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty");
        add(new H2(title), new Paragraph(hint));
        add(actions);
    }
}
