package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.SameQuality;
import nl.perspectief.quality.SameQuality.Cell;
import nl.perspectief.quality.SameQuality.LastRound;
import nl.perspectief.quality.SameQuality.Spread;
import nl.perspectief.quality.Template;
import org.jspecify.annotations.Nullable;

/** Locations × themes as a real table; scrolls within itself, with the names in sight. As many rows as asked for. */
class SameQualityTable extends Div {

    private final transient SameQuality data;
    private final boolean withPeriods;
    private final NativeTable table = new NativeTable();
    private final Map<String, NativeTableHeaderCell> headers = new LinkedHashMap<>();
    private final Map<Long, NativeTableRow> rows = new HashMap<>();

    /**
     * @param withPeriods whether each row says which period it is of, because they differ
     * @param onPress takes the column whose header was pressed
     */
    SameQualityTable(SameQuality data, boolean withPeriods, Consumer<String> onPress) {
        this.data = data;
        this.withPeriods = withPeriods;
        addClassName("scrolling");
        table.addClassName("heat-map");
        table.setCaptionText(
                getTranslation("quality.same.caption", data.template().name().in(getLocale())));
        table.getCaption().addClassName("hidden-visually");
        head(onPress);
        table.addBody();
        foot();
        add(table);
    }

    /** So many at most, of all in this order. */
    List<SameQuality.Row> first(int most, SameQualitySort sort) {
        return sort.sorted(data.rows()).stream().limit(most).toList();
    }

    /** Without rows, which come in this order. */
    void begin(SameQualitySort sort) {
        headers.forEach((column, header) ->
                header.getElement().setAttribute("aria-sort", column.equals(sort.column()) ? direction(sort) : "none"));
        table.getBody().removeAll();
    }

    /** Below those that are there. */
    NativeTableRow show(SameQuality.Row location) {
        var row = rows.computeIfAbsent(location.locationId(), _ -> row(location));
        table.getBody().add(row);
        return row;
    }

    private static String direction(SameQualitySort sort) {
        return sort.descending() ? "descending" : "ascending";
    }

    private void head(Consumer<String> onPress) {
        var row = table.getHead().addRow();
        header(row, SameQualitySort.NAME, getTranslation("quality.same.location"), "", onPress);
        for (var theme : data.template().themes()) {
            header(
                    row,
                    theme.code(),
                    theme.shortName().in(getLocale()),
                    theme.name().in(getLocale()),
                    onPress);
        }
        header(row, SameQualitySort.TOTAL, getTranslation("quality.same.total"), "", onPress);
    }

    private void header(NativeTableRow row, String column, String text, String title, Consumer<String> onPress) {
        var button = new NativeButton("", _ -> onPress.accept(column));
        var arrow = new Span();
        arrow.addClassName("sort-arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        button.add(new Span(text), arrow);
        if (!title.isEmpty()) {
            button.setTitle(title);
        }
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(button);
        headers.put(column, cell);
    }

    private NativeTableRow row(SameQuality.Row location) {
        var row = new NativeTableRow();
        var name = rowHeader(row, location.locationName());
        var round = location.round();
        var overall = location.overall();
        if (round == null || overall == null) {
            var none = new NativeTableCell(getTranslation("quality.same.noRound"));
            none.setColspan(data.template().themes().size() + 1);
            none.addClassNames("muted", "without-round");
            row.add(none);
            return row;
        }
        if (withPeriods) {
            var period = new Span(Dates.shortPeriod(round.periodFrom(), round.periodUntil(), getLocale()));
            period.addClassName("period");
            name.add(period);
        }
        var cells = row.getElement();
        for (var theme : data.template().themes()) {
            cells.appendChild(cell(
                    theme.name().in(getLocale()),
                    RoundAddress.of(round.checklistId(), theme),
                    location.themes().get(theme.code())));
        }
        var total = cell(getTranslation("quality.same.total"), RoundAddress.of(round.checklistId()), overall);
        total.getClassList().add("total");
        cells.appendChild(total);
        return row;
    }

    private static NativeTableHeaderCell rowHeader(NativeTableRow row, String text) {
        var header = row.addHeaderCell();
        header.getElement().setAttribute("scope", "row");
        header.add(new Span(text));
        return header;
    }

    /**
     * A link to the answers: symbol, figure and colour for the eye, a sentence for the ear. There are hundreds: making
     * components of them would take longer than all else in the table, and what else an element would hold the style
     * sheet draws.
     */
    private Element cell(String what, String href, @Nullable Cell cell) {
        var box = new Element("td");
        if (cell == null) {
            return box.setText("–");
        }
        var look = QualityChips.look(cell.score().scoreClass());
        var percent = cell.score().percent();
        var link = new Element("a")
                .setAttribute("href", href)
                .setAttribute("aria-label", inWords(what, cell))
                .setAttribute("symbol", look.symbol());
        percent.ifPresent(known -> link.setText(String.valueOf(known)));
        link.getClassList().addAll(List.of("heat", look.className()));
        cell.change()
                .ifPresent(change ->
                        link.setAttribute("change", change == 0 ? "→" : (change > 0 ? "↑" : "↓") + Math.abs(change)));
        return box.appendChild(link);
    }

    /** "Safety: 58 per cent, bad, 1 critical point failed, 4 points down from the round before". */
    private String inWords(String what, Cell cell) {
        var texts = AnswerTexts.in(getLocale());
        var score = cell.score();
        if (score.percent().isEmpty()) {
            return what + ": " + getTranslation("quality.same.notApplicable");
        }
        var words = new StringBuilder(getTranslation(
                "quality.same.cell", what, score.percent().getAsInt(), texts.scoreClass(score.scoreClass())));
        var failed = score.criticalFailed().size();
        if (failed > 0) {
            words.append(", ").append(getTranslation("quality.score.criticalFailed", failed));
        }
        cell.change().ifPresent(change -> words.append(", ").append(changeInWords(change)));
        return words.toString();
    }

    private String changeInWords(int change) {
        if (change == 0) {
            return getTranslation("quality.same.unchanged");
        }
        return getTranslation(change > 0 ? "quality.same.up" : "quality.same.down", Math.abs(change));
    }

    private void foot() {
        var medians = footRow("quality.same.median");
        spreads(spread -> medians.add(foot(spread.map(known -> new Span(String.valueOf(known.median()))))));
        if (data.complete()) {
            var widths = footRow("quality.same.spread");
            spreads(spread -> widths.add(foot(spread.map(this::width))));
        }
    }

    private NativeTableRow footRow(String key) {
        var row = table.getFoot().addRow();
        rowHeader(row, getTranslation(key));
        return row;
    }

    private void spreads(Consumer<Optional<Spread>> take) {
        data.template().themes().stream()
                .map(Template.Theme::code)
                .forEach(code -> take.accept(Optional.ofNullable(data.spreads().get(code))));
        take.accept(Optional.ofNullable(data.overall()));
    }

    private static NativeTableCell foot(Optional<? extends Component> content) {
        return content.map(NativeTableCell::new).orElseGet(() -> new NativeTableCell("–"));
    }

    private Component width(Spread spread) {
        var range = new Span(spread.worst() + "–" + spread.best());
        range.addClassName("range");
        return new Span(new Span(String.valueOf(spread.width())), range);
    }

    /** The period of all rounds, if they have the same. */
    static Optional<LastRound> commonPeriod(SameQuality data) {
        var rounds = data.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.round()).stream())
                .toList();
        return rounds.stream()
                .findFirst()
                .filter(first -> rounds.stream()
                        .allMatch(other -> other.periodFrom().equals(first.periodFrom())
                                && other.periodUntil().equals(first.periodUntil())));
    }
}
