package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import nl.perspectief.issues.Handling;

/** The reports that were chosen in a list, and what can be done with all of them at once. */
class ChosenReports extends Div {

    private final ReportTable table;
    private final transient HandlingDesk desk;
    private final transient Runnable refresh;
    private final Span count = new Span();
    final Button all = new Button();
    final Select<Handling> what = new Select<>();
    final Button preview = new Button();

    ChosenReports(ReportTable table, HandlingDesk desk, Runnable refresh) {
        this.table = table;
        this.desk = desk;
        this.refresh = refresh;
        addClassNames("row", "chosen-reports");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("issues.many"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("grow");
        all.addClickListener(_ -> table.chooseAll(table.chosen().size() < table.choosable()));
        what.setAriaLabel(getTranslation("issues.many.what"));
        what.setPlaceholder(getTranslation("issues.many.what"));
        what.setItems(Handling.OF_MANY);
        what.setItemLabelGenerator(each -> getTranslation(each.key()));
        what.addValueChangeListener(_ -> show());
        preview.setText(getTranslation("issues.many.preview"));
        preview.addClickListener(_ -> new BulkDialog(what.getValue(), table.chosen(), desk, this::showChanged).open());
        add(all, count, what, preview);
        show();
    }

    /** Nothing is chosen any more, so the button that had the focus is gone. */
    private void showChanged() {
        refresh.run();
        all.focus();
    }

    /** When something was chosen, or other reports are shown. */
    final void show() {
        var chosen = table.chosen().size();
        setVisible(table.choosable() > 0);
        all.setText(getTranslation(chosen < table.choosable() ? "issues.many.all" : "issues.many.none"));
        count.setText(chosen == 0 ? "" : getTranslation("issues.many.chosen", chosen));
        what.setVisible(chosen > 0);
        preview.setVisible(chosen > 0 && !what.isEmpty());
    }
}
