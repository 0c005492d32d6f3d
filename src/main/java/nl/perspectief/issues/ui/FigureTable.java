package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.issues.Figure;

/** Figures as a table; scrolls within itself, with the names in sight. */
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();

    FigureTable(FigureBy by, List<FigureBy.Row> rows, Figure total) {
        addClassName("scrolling");
        // what scrolls can be scrolled with the keyboard
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation(by.tab()));
        table.addClassName("figure-table");
        head(by);
        rows.forEach(row -> add(table.getBody().addRow(), row.name(), row.figure()));
        add(table.getFoot().addRow(), getTranslation("issues.figures.total"), total);
        add(table);
    }

    private void head(FigureBy by) {
        var above = table.getHead().addRow();
        var name = header(above, by.header());
        name.getElement().setAttribute("rowspan", "2");
        Stream.of("issues.figures.reported", "issues.figures.open", "issues.figures.overdue")
                .forEach(key -> header(above, key).getElement().setAttribute("rowspan", "2"));
        Stream.of("issues.figures.response", "issues.figures.solution").forEach(key -> {
            var group = header(above, key);
            group.getElement().setAttribute("colspan", "2").setAttribute("scope", "colgroup");
        });
        var below = table.getHead().addRow();
        Stream.of(
                        "issues.figures.median",
                        "issues.figures.ninthDecile",
                        "issues.figures.median",
                        "issues.figures.ninthDecile")
                .forEach(key -> header(below, key));
    }

    private NativeTableHeaderCell header(NativeTableRow row, String key) {
        var cell = row.addHeaderCell();
        cell.setText(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void add(NativeTableRow row, String name, Figure figure) {
        var header = row.addHeaderCell();
        header.setText(name);
        header.getElement().setAttribute("scope", "row");
        FigureTexts.cells(figure).forEach(cell -> row.addDataCell().setText(FigureTexts.in(getLocale(), cell)));
    }
}
