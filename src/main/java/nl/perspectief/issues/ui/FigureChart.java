package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.ui.Drawing;
import nl.perspectief.issues.Figure;
import nl.perspectief.issues.Figures;

/** How many were reported, and how many of them are open: months beside each other, other things below each other. */
class FigureChart extends Div {

    /** More do not help to see which are the largest; the table has all. */
    static final int MOST_BARS = 10;

    /** So many numbers and so many months fit beside each other on a phone. */
    private static final int MOST_NUMBERS = 12;

    private static final int MOST_LABELS = 6;
    private static final int COLUMNS_HEIGHT = 140;
    private static final int ABOVE = 20;
    private static final int BELOW = 24;
    private static final int BAR_HEIGHT = 12;
    private static final double WHOLE = 100;
    private static final double GAP = 0.2;
    private static final String MIDDLE = "middle";

    FigureChart(FigureBy by, Figures figures) {
        addClassName("figure-chart");
        if (by == FigureBy.MONTH) {
            add(columns(figures.months()).svg(), legend(false));
            return;
        }
        var rows = by.rows(figures, getLocale());
        add(
                bars(rows.stream()
                        .sorted(Comparator.comparing(
                                        (FigureBy.Row row) -> row.figure().reported())
                                .reversed())
                        .limit(MOST_BARS)
                        .toList()),
                legend(rows.size() > MOST_BARS));
    }

    private Drawing columns(List<Figures.Line<YearMonth>> months) {
        var drawing = new Drawing(
                ABOVE + COLUMNS_HEIGHT + BELOW, getTranslation("issues.figures.chart.months", months.size()));
        var most = most(months.stream().map(Figures.Line::figure).toList());
        var width = WHOLE / months.size();
        var everySo = Math.ceilDiv(months.size(), MOST_LABELS);
        for (int place = 0; place < months.size(); place++) {
            var figure = months.get(place).figure();
            var x = place * width;
            column(drawing, x + width * GAP / 2, width * (1 - GAP), COLUMNS_HEIGHT * figure.reported() / most, "done");
            column(drawing, x + width * GAP / 2, width * (1 - GAP), COLUMNS_HEIGHT * figure.open() / most, "open");
            var middle = percent(x + width / 2);
            if (months.size() <= MOST_NUMBERS && figure.reported() > 0) {
                var top = ABOVE + COLUMNS_HEIGHT - COLUMNS_HEIGHT * figure.reported() / most;
                drawing.text(
                        FigureTexts.in(getLocale(), figure.reported()),
                        Map.of("x", middle, "y", top - 5, "class", "number " + MIDDLE));
            }
            if ((months.size() - 1 - place) % everySo == 0) {
                drawing.text(
                        label(months.get(place).of()),
                        Map.of("x", middle, "y", ABOVE + COLUMNS_HEIGHT + BELOW - 7, "class", MIDDLE));
            }
        }
        return drawing;
    }

    private static void column(Drawing drawing, double x, double width, long height, String name) {
        drawing.shape(
                "rect",
                Map.of(
                        "class",
                        name,
                        "x",
                        percent(x),
                        "y",
                        ABOVE + COLUMNS_HEIGHT - height,
                        "width",
                        percent(width),
                        "height",
                        height));
    }

    private String label(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL yy", getLocale()).format(month);
    }

    /** Names may be long: they stand above their bars, where they find room on a phone. */
    private OrderedList bars(List<FigureBy.Row> rows) {
        var list = new OrderedList();
        var most = most(rows.stream().map(FigureBy.Row::figure).toList());
        rows.forEach(row -> {
            var figure = row.figure();
            var bar = new Drawing(BAR_HEIGHT, "");
            bar(bar, WHOLE * figure.reported() / most, "done");
            bar(bar, WHOLE * figure.open() / most, "open");
            var number = new Span(FigureTexts.in(getLocale(), figure.reported()));
            number.addClassName("number");
            list.add(new ListItem(new Div(new Span(row.name()), number), bar.svg()));
        });
        return list;
    }

    private static void bar(Drawing drawing, double width, String name) {
        drawing.shape("rect", Map.of("class", name, "width", percent(width), "height", BAR_HEIGHT));
    }

    private static long most(List<Figure> figures) {
        return Math.max(1, figures.stream().mapToLong(Figure::reported).max().orElse(1));
    }

    private static String percent(double number) {
        return Math.round(number * 100) / WHOLE + "%";
    }

    private Paragraph legend(boolean cut) {
        var legend =
                new Paragraph(part("open", "issues.figures.chart.open"), part("done", "issues.figures.chart.done"));
        if (cut) {
            legend.add(new Span(getTranslation("issues.figures.chart.cut", MOST_BARS)));
        }
        legend.addClassNames("legend", "muted");
        return legend;
    }

    private Span part(String name, String key) {
        var symbol = new Span();
        symbol.addClassNames("swatch", name);
        return new Span(symbol, new Span(getTranslation(key)));
    }
}
