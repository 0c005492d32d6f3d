package nl.perspectief.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.select.Select;

/**
 * A select in which something must be chosen. Vaadin tells a screen reader that it is a button, which cannot be
 * required; a combobox can, and is what it is.
 */
public class RequiredSelect<T> extends Select<T> {

    public RequiredSelect() {
        setRequiredIndicatorVisible(true);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        getElement().executeJs("this.querySelector('[slot=value]').setAttribute('role', 'combobox')");
    }
}
