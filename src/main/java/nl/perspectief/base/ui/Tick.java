package nl.perspectief.base.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.shared.HasValidationProperties;

/**
 * A box to tick. To the browser it is the same as Checkbox, which has more on the server than is needed here: a page
 * has many, and a session keeps them all.
 */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
public class Tick extends AbstractSinglePropertyField<Tick, Boolean>
        implements HasStyle, HasValidationProperties, Focusable<Tick> {

    public Tick(String label) {
        super("checked", false, false);
        getElement().setProperty("label", label);
    }
}
