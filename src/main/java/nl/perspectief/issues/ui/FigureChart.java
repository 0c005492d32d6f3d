package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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
    private static final int BAR_HEIGHT = 46;
    private static final double WHOLE = 100;
    private static final double GAP = 0.2;
    private static final String MIDDLE = "middle";
    private static final String NUMBER = "number ";

    FigureChart(FigureBy by, Figures figures) {
        addClassName("figure-chart");
        var drawing = by == FigureBy.MONTH
                ? columns(figures.months())
                : bars(by.rows(figures, getLocale()).stream()
                        .sorted((one, other) -> Long.compare(
                                other.figure().reported(), one.figure().reported()))
                        .limit(MOST_BARS)
                        .toList());
        add(
                drawing.svg(),
                legend(by != FigureBy.MONTH && by.rows(figures, getLocale()).size() > MOST_BARS));
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
            if (months.size() <= MOST_NUMBERS) {
                var top = ABOVE + COLUMNS_HEIGHT - COLUMNS_HEIGHT * figure.reported() / most;
                drawing.text(
                        FigureTexts.in(getLocale(), figure.reported()),
                        Map.of("x", middle, "y", top - 5, "class", NUMBER + MIDDLE));
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

    private Drawing bars(List<FigureBy.Row> rows) {
        var drawing = new Drawing(rows.size() * BAR_HEIGHT, getTranslation("issues.figures.chart.bars", rows.size()));
        var most = most(rows.stream().map(FigureBy.Row::figure).toList());
        for (int place = 0; place < rows.size(); place++) {
            var figure = rows.get(place).figure();
            var y = place * BAR_HEIGHT;
            drawing.text(rows.get(place).name(), Map.of("x", 0, "y", y + 15));
            drawing.text(
                    FigureTexts.in(getLocale(), figure.reported()),
                    Map.of("x", "100%", "y", y + 15, "class", NUMBER + "end"));
            bar(drawing, y + 22, WHOLE * figure.reported() / most, "done");
            bar(drawing, y + 22, WHOLE * figure.open() / most, "open");
        }
        return drawing;
    }

    private static void bar(Drawing drawing, int y, double width, String name) {
        drawing.shape("rect", Map.of("class", name, "x", 0, "y", y, "width", percent(width), "height", 12));
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
