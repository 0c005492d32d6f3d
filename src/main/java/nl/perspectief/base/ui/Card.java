package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A white surface with one thing on it. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("card");
        add(content);
    }
}
