package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;

/** What a module has on the user's own page. */
@FunctionalInterface
public interface PersonalCard {

    Component create();
}
