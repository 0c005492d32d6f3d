package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Somebody else was first: what they stored, beside what is in the form, and the choice between them. */
public class Conflict extends Div {

    public Conflict() {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param what happened, and that nothing of the user's is stored yet */
    public void show(String what, Component theirs, Component... choices) {
        removeAll();
        var choice = new Div(choices);
        choice.addClassName("row");
        add(new Paragraph(what), theirs, choice);
        setVisible(true);
    }
}
