package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import nl.perspectief.experts.PoolFigures.Part;
import org.jspecify.annotations.Nullable;

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
        VoicesRow.of(part, interviews, getLocale())
                .forEach(row -> add(table.getBody().addRow(), row));
        add(table);
    }

    private void add(NativeTableRow line, VoicesRow row) {
        header(line, row.name(), "row");
        line.addDataCell().setText(row.heard());
        line.addDataCell().setText(percent(row.share()));
        line.addDataCell().setText(row.living() == null ? "" : String.valueOf(row.living()));
        line.addDataCell().setText(percent(row.livingShare()));
    }

    private String percent(@Nullable Double share) {
        return share == null ? "" : VoicesTexts.percent(share, getLocale());
    }

    private static void header(NativeTableRow row, String text, String scope) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
