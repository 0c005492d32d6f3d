package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.issues.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Reports: a table on a desk, a card for each on a phone. The roles are written out, since a browser forgets them where
 * the style makes a table into something else.
 */
class ReportTable extends NativeTable {

    private static final String ROLE = "role";

    private final transient List<ReportRow> shown = new ArrayList<>();
    private final Map<String, Checkbox> choices = new LinkedHashMap<>();
    private transient @Nullable Runnable onChoice;

    ReportTable() {
        addClassNames("list-table", "report-table");
        setCaptionText(getTranslation("issues.title"));
        getCaption().addClassName("hidden-visually");
        getElement().setAttribute(ROLE, "table");
        getHead().getElement().setAttribute(ROLE, "rowgroup");
        getBody().getElement().setAttribute(ROLE, "rowgroup");
        var head = getHead().addRow();
        head.getElement().setAttribute(ROLE, "row");
        Stream.of("issues.column.report", "issues.column.where", "issues.column.state", "issues.column.reported")
                .forEach(label -> {
                    var cell = head.addHeaderCell();
                    cell.setText(getTranslation(label));
                    cell.getElement().setAttribute(ROLE, "columnheader").setAttribute("scope", "col");
                });
    }

    /** Each report that the user handles can be chosen. */
    void letChoose(Runnable onChoice) {
        this.onChoice = onChoice;
        addClassName("choosing");
    }

    List<ReportRow> chosen() {
        return shown.stream()
                .filter(row -> {
                    var choice = choices.get(row.number());
                    return choice != null && choice.getValue();
                })
                .toList();
    }

    /** How many can be chosen. */
    int choosable() {
        return choices.size();
    }

    void chooseAll(boolean chosen) {
        choices.values().forEach(choice -> choice.setValue(chosen));
    }

    private Component choice(ReportRow row, Runnable onChoice) {
        var choice = new Checkbox();
        choice.setAriaLabel(getTranslation("issues.many.choose", row.category().in(getLocale()), row.number()));
        choice.addValueChangeListener(_ -> onChoice.run());
        choices.put(row.number(), choice);
        return choice;
    }

    /** Those that are shown, the first first. */
    List<ReportRow> shown() {
        return List.copyOf(shown);
    }

    void clear() {
        getBody().removeAllRows();
        shown.clear();
        choices.clear();
    }

    /** Below those that are there. */
    NativeTableRow show(ReportRow row, Instant now) {
        shown.add(row);
        var line = getBody().addRow();
        line.getElement().setAttribute(ROLE, "row");
        var name = line.addHeaderCell();
        name.getElement().setAttribute(ROLE, "rowheader").setAttribute("scope", "row");
        var link = new Anchor(IssueAddress.of(row.number()), row.category().in(getLocale()));
        if (onChoice != null && row.handled()) {
            name.add(choice(row, onChoice));
            name.addClassName("with-choice");
        }
        name.add(link, beginning(row));
        cell(line, "where").add(where(row));
        var state = cell(line, "state");
        state.add(row(IssueChips.of(row, now)));
        cell(line, "reported").add(reported(row));
        return line;
    }

    private static Component beginning(ReportRow row) {
        var text = new Span(row.beginning());
        text.addClassNames("beginning", "muted");
        text.getElement().setAttribute("lang", row.language());
        return text;
    }

    private Component where(ReportRow row) {
        return new Span(row.place().isEmpty() ? row.locationName() : Dotted.of(row.locationName(), row.place()));
    }

    private Component reported(ReportRow row) {
        var day = Dates.day(Dates.day(row.reportedAt()), getLocale());
        var number = new Span(row.number());
        number.addClassName("code");
        var reported = new Div(number, Muted.span(day));
        if (row.supporters() > 0) {
            reported.add(Muted.span(getTranslation("issues.supporters", row.supporters())));
        }
        return reported;
    }

    private static Component row(List<Component> content) {
        var row = new Div(content.toArray(Component[]::new));
        row.addClassName("row");
        return row;
    }

    private static NativeTableCell cell(NativeTableRow line, String name) {
        var cell = line.addDataCell();
        cell.addClassName(name);
        cell.getElement().setAttribute(ROLE, "cell");
        return cell;
    }
}
