package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import nl.perspectief.experts.PoolFigures.Band;
import nl.perspectief.experts.PoolFigures.Part;

/** The same as {@link VoicesChart} in numbers. */
class VoicesTable extends Div {

    VoicesTable(Part part, int interviews) {
        var name = getTranslation("experts.attribute." + part.attribute());
        addClassName("scrolling");
        // what scrolls can be scrolled with the keyboard
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        var table = new NativeTable();
        table.addClassName("figure-table");
        var head = table.getHead().addRow();
        header(head, name, "col");
        header(head, getTranslation("experts.figures.column.heard"), "col");
        header(head, getTranslation("experts.figures.column.share"), "col");
        header(head, getTranslation("experts.figures.column.living"), "col");
        header(head, getTranslation("experts.figures.column.livingShare"), "col");
        part.bands().forEach(band -> row(table.getBody().addRow(), part, band, interviews));
        if (part.together() > 0) {
            var row = table.getBody().addRow();
            header(row, getTranslation("experts.figures.column.together"), "row");
            row.addDataCell().setText(String.valueOf(part.together()));
            row.addDataCell().setText(VoicesTexts.percent(VoicesTexts.share(part.together(), interviews), getLocale()));
            row.addDataCell();
            row.addDataCell();
        }
        add(table);
    }

    private void row(NativeTableRow row, Part part, Band band, int interviews) {
        header(row, VoicesTexts.name(part.attribute(), band), "row");
        row.addDataCell().setText(VoicesTexts.heard(band));
        row.addDataCell()
                .setText(
                        band.exact()
                                ? VoicesTexts.percent(VoicesTexts.share(band.atLeast(), interviews), getLocale())
                                : "");
        var people = band.population();
        row.addDataCell().setText(people == null ? "" : String.valueOf(people));
        row.addDataCell()
                .setText(
                        people == null
                                ? ""
                                : VoicesTexts.percent(VoicesTexts.share(people, part.population()), getLocale()));
    }

    private static void header(NativeTableRow row, String text, String scope) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
