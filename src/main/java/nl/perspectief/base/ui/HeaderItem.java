package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;

/** What a module has in the bar on top of every page, for who is signed in. */
@FunctionalInterface
public interface HeaderItem {

    Component create();
}
