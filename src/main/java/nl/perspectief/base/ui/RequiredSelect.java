package nl.perspectief.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;

/**
 * A select in which something must be chosen. Vaadin tells a screen reader that it is a button, which cannot be
 * required; a combobox can, and is what it is.
 */
public class RequiredSelect<T> extends Select<T> {

    public RequiredSelect() {
        setRequiredIndicatorVisible(true);
    }

    /**
     * @param label key of what is asked
     * @param words what each says
     */
    public RequiredSelect(String label, T[] items, ItemLabelGenerator<T> words) {
        this();
        setLabel(getTranslation(label));
        setItems(items);
        setItemLabelGenerator(words);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        getElement().executeJs("this.querySelector('[slot=value]').setAttribute('role', 'combobox')");
    }
}
