package nl.perspectief.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.locations.LocationRow;

/**
 * Locations: a table on a desk, where its columns put it in order, and a card for each on a phone. The roles are
 * written out, since a browser forgets them where the style makes a table into something else.
 */
class LocationTable extends NativeTable {

    /** By what the rows can be in order. */
    static final Set<String> PROPERTIES = Set.of("name", "residents", "capacity", "openSince");

    private static final String ROLE = "role";

    /** To the style: set right, so that figures can be compared. */
    private static final String FIGURE = "figure";

    private final LocalDate today;
    private final transient Consumer<String> reorder;
    private final Map<String, NativeTableHeaderCell> headers = new LinkedHashMap<>();

    /** @param reorder is told by which property the rows are wanted */
    LocationTable(LocalDate today, Consumer<String> reorder) {
        this.today = today;
        this.reorder = reorder;
        addClassName("list-table");
        setCaptionText(getTranslation("locations.title"));
        getCaption().addClassName("hidden-visually");
        getElement().setAttribute(ROLE, "table");
        getHead().getElement().setAttribute(ROLE, "rowgroup");
        getBody().getElement().setAttribute(ROLE, "rowgroup");
        var head = getHead().addRow();
        head.getElement().setAttribute(ROLE, "row");
        header(head, "locations.name", "name");
        var kind = head.addHeaderCell();
        kind.setText(getTranslation("locations.buildingKind"));
        column(kind);
        header(head, "locations.residents", "residents").addClassName(FIGURE);
        header(head, "locations.capacity", "capacity").addClassName(FIGURE);
        header(head, "locations.open", "openSince");
    }

    private NativeTableHeaderCell header(NativeTableRow head, String label, String property) {
        var arrow = new Span();
        arrow.addClassName("sort-arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(new Span(getTranslation(label)), arrow);
        button.addClickListener(_ -> reorder.accept(property));
        var cell = head.addHeaderCell();
        cell.add(button);
        column(cell);
        headers.put(property, cell);
        return cell;
    }

    private static void column(NativeTableHeaderCell cell) {
        cell.getElement().setAttribute(ROLE, "columnheader").setAttribute("scope", "col");
    }

    void show(ListOrder order) {
        headers.forEach((property, header) -> header.getElement()
                .setAttribute(
                        "aria-sort",
                        !property.equals(order.property()) ? "none" : order.descending() ? "descending" : "ascending"));
    }

    void clear() {
        getBody().removeAllRows();
    }

    /** Below those that are there. */
    NativeTableRow show(LocationRow row) {
        var line = getBody().addRow();
        line.getElement().setAttribute(ROLE, "row");
        var name = line.addHeaderCell();
        name.getElement().setAttribute(ROLE, "rowheader").setAttribute("scope", "row");
        name.add(name(row));
        cell(line, "locations.buildingKind", getTranslation("locations.building." + row.buildingKind()));
        cell(line, "locations.residents", getTranslation("locations.figure", row.residents()))
                .addClassName(FIGURE);
        cell(line, "locations.capacity", getTranslation("locations.figure", row.capacity()))
                .addClassName(FIGURE);
        cell(line, "locations.open", open(row));
        return line;
    }

    private Component name(LocationRow row) {
        var link = new Anchor("locations/" + row.code(), row.name());
        var until = row.openUntil();
        if (until != null && until.isBefore(today)) {
            return new Div(link, new Chip(Chip.Look.UNKNOWN, getTranslation("locations.closed")));
        }
        return row.openSince().isAfter(today)
                ? new Div(link, new Chip(Chip.Look.INFO, getTranslation("locations.toOpen")))
                : link;
    }

    private String open(LocationRow row) {
        var since = Dates.day(row.openSince(), getLocale());
        var until = row.openUntil();
        return until == null
                ? getTranslation("locations.openSince", since)
                : getTranslation("locations.openUntil", since, Dates.day(until, getLocale()));
    }

    /** On a phone each value says what it is. */
    private NativeTableCell cell(NativeTableRow line, String label, String value) {
        var name = new Span(getTranslation(label));
        name.addClassNames("cell-label", "muted");
        var cell = line.addDataCell();
        cell.getElement().setAttribute(ROLE, "cell");
        cell.add(name, new Span(value));
        return cell;
    }
}
