package nl.perspectief.infographic.poster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.perspectief.base.paper.Typeface;
import nl.perspectief.infographic.poster.Mark.Reads;

/**
 * Lays an infographic out: as large as its words allow, down to a size that is still read from an arm's length on A4.
 * What room is left goes between its parts.
 */
final class Layout {

    private static final double LARGEST = 1.6;
    private static final double SMALLEST = 0.8;
    private static final int STEPS = 32;

    private static final double POINT = 25.4 / 72;
    private static final double MARGIN = 14;
    private static final double INNER = Sheet.WIDTH - 2 * MARGIN;
    private static final double PADDING = 4;
    private static final double THEMES = 80;
    private static final double BETWEEN = 10;
    private static final double INSIGHTS = INNER - THEMES - BETWEEN;
    private static final double STATE = 25;
    private static final double WHO = 54;
    private static final double PROMISED = INNER - STATE - WHO - 2 * PADDING;
    private static final double PROMISED_POINTS = 10;
    private static final double WHO_POINTS = 9;
    private static final double MOST_BETWEEN = 6;
    private static final double MOST_BETWEEN_PARTS = 14;
    private static final List<Double> LARGER = List.of(1.4, 1.3, 1.2, 1.1);
    private static final double FOOT = Sheet.HEIGHT - 24;

    private final Poster poster;
    private final Locale language;
    private final double scale;
    private final double gap;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private Layout(Poster poster, double scale, double gap) {
        this.poster = poster;
        this.language = Locale.forLanguageTag(poster.language());
        this.scale = scale;
        this.gap = gap;
    }

    /** @return empty when its words don't fit at the smallest size */
    static Optional<Sheet> of(Poster poster) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> LARGEST - step * (LARGEST - SMALLEST) / STEPS)
                .boxed()
                .flatMap(scale -> fitting(poster, scale).stream())
                .findFirst();
    }

    private static Optional<Sheet> fitting(Poster poster, double scale) {
        var tight = new Layout(poster, scale, 0);
        tight.draw();
        var left = FOOT - tight.y;
        if (left < 0) {
            return Optional.empty();
        }
        var spread = new Layout(poster, scale, Math.min(left / tight.gaps(), MOST_BETWEEN));
        spread.draw();
        spread.foot();
        return Optional.of(new Sheet(poster.language(), poster.title(), spread.marks));
    }

    /** So many times {@link #gap} stands one below the other. */
    private int gaps() {
        return 6
                + Math.max(poster.themes().size(), poster.insights().size())
                + poster.promises().size();
    }

    private void draw() {
        head();
        figures();
        columns();
        promises();
    }

    /**
     * Insights are larger where many themes leave them room; the shorter column has more between its parts, so that both
     * end together.
     */
    private void columns() {
        var top = y;
        var themes = bottom(() -> themes(0));
        var larger = LARGER.stream()
                .filter(size -> bottom(() -> insights(size, 0)) <= themes)
                .findFirst()
                .orElse(1.0);
        var insights = bottom(() -> insights(larger, 0));
        y = top;
        themes(between(insights - themes, poster.themes().size()));
        y = top;
        insights(larger, between(themes - insights, poster.insights().size()));
        y = Math.max(themes, insights) + 3 * scale + gap;
    }

    /** Where something would end if it were drawn from here. */
    private double bottom(Runnable drawing) {
        var top = y;
        var before = marks.size();
        drawing.run();
        var bottom = y;
        marks.subList(before, marks.size()).clear();
        y = top;
        return bottom;
    }

    private static double between(double shorter, int parts) {
        return Math.clamp(shorter / Math.max(1, parts - 1), 0, MOST_BETWEEN_PARTS);
    }

    private void head() {
        var x = MARGIN;
        var ground = marks.size();
        y = 11 + gap / 2;
        text(x, INNER, 10, Typeface.BOLD, Colour.SUN, Reads.TEXT, poster.place());
        y += 2;
        text(x, INNER, 25, Typeface.BOLD, Colour.WHITE, Reads.TITLE, poster.title());
        if (!poster.intro().isEmpty()) {
            y += 2 * scale;
            text(x, INNER, 11.5, Typeface.REGULAR, Colour.WHITE, Reads.TEXT, poster.intro());
        }
        y += 6 + gap / 2;
        marks.add(ground, new Mark.Area(0, 0, Sheet.WIDTH, y, 0, Colour.ACCENT));
        marks.add(ground + 1, new Mark.Area(0, y, Sheet.WIDTH, 2, 0, Colour.SUN));
        y += 2 + 6 * scale + gap;
    }

    private void figures() {
        var count = poster.figures().size();
        var width = (INNER - (count - 1) * PADDING) / count;
        var ground = marks.size();
        var top = y;
        var bottom = y;
        for (var place = 0; place < count; place++) {
            var figure = poster.figures().get(place);
            var x = MARGIN + place * (width + PADDING) + PADDING;
            y = top + 2.5 * scale;
            text(x, width - 2 * PADDING, 28, Typeface.BOLD, Colour.ACCENT, Reads.TEXT, figure.number());
            text(x, width - 2 * PADDING, 10, Typeface.REGULAR, Colour.INK, Reads.TEXT, figure.of());
            bottom = Math.max(bottom, y + 3.5 * scale);
        }
        for (var place = 0; place < count; place++) {
            var x = MARGIN + place * (width + PADDING);
            marks.add(ground + place, new Mark.Area(x, top, width, bottom - top, 3, Colour.SOFT));
        }
        y = bottom + 6 * scale + gap;
    }

    private void themes(double more) {
        heading(MARGIN, THEMES, poster.themesTitle());
        for (var theme : poster.themes()) {
            text(MARGIN, THEMES, 10, Typeface.BOLD, Colour.INK, Reads.TEXT, theme.name());
            var thick = 3 * scale;
            y += 0.8 * scale;
            marks.add(new Mark.Area(MARGIN, y, THEMES, thick, thick / 2, Colour.SOFT));
            marks.add(
                    new Mark.Area(MARGIN, y, Math.max(thick, THEMES * theme.part()), thick, thick / 2, Colour.ACCENT));
            y += thick + 0.6 * scale;
            text(MARGIN, THEMES, 9, Typeface.REGULAR, Colour.MUTED, Reads.TEXT, theme.weight());
            y += 2.2 * scale + gap + more;
        }
    }

    private void insights(double larger, double more) {
        var x = MARGIN + THEMES + BETWEEN;
        heading(x, INSIGHTS, poster.insightsTitle());
        for (var insight : poster.insights()) {
            var top = y;
            var ground = marks.size();
            y += 0.5 * scale;
            text(x + 5, INSIGHTS - 5, 11.5 * larger, Typeface.BOLD, Colour.INK, Reads.TEXT, insight.title());
            y += 0.6 * scale;
            text(x + 5, INSIGHTS - 5, 9 * larger, Typeface.REGULAR, Colour.MUTED, Reads.TEXT, insight.about());
            y += 0.5 * scale;
            marks.add(ground, new Mark.Area(x, top, 1.4, y - top, 0.7, Colour.SUN));
            y += 3.2 * scale + gap + more;
        }
    }

    private void promises() {
        if (poster.promises().isEmpty()) {
            return;
        }
        heading(MARGIN, INNER, poster.promisesTitle());
        for (var promise : poster.promises()) {
            marks.add(new Mark.Area(MARGIN, y, INNER, 0.25, 0, Colour.LINE));
            y += 1.8 * scale + gap / 2;
            var top = y;
            state(promise);
            var bottom = y;
            y = top;
            text(
                    MARGIN + STATE + PADDING,
                    PROMISED,
                    PROMISED_POINTS,
                    Typeface.BOLD,
                    Colour.INK,
                    Reads.TEXT,
                    promise.title());
            bottom = Math.max(bottom, y);
            y = top + Typeface.BASELINE * (PROMISED_POINTS - WHO_POINTS) * scale * POINT;
            var who = MARGIN + STATE + PROMISED + 2 * PADDING;
            text(who, WHO, WHO_POINTS, Typeface.BOLD, Colour.ACCENT, Reads.TEXT, promise.organisation());
            text(who, WHO, WHO_POINTS, Typeface.REGULAR, Colour.MUTED, Reads.TEXT, promise.until());
            y = Math.max(bottom, y) + 1.8 * scale + gap / 2;
        }
    }

    private void state(Poster.Promise promise) {
        var ground = marks.size();
        var top = y;
        y += 0.7 * scale;
        var ink = switch (promise.progress()) {
            case PROMISED -> Colour.ACCENT;
            case UNDER_WAY -> Colour.FAIR;
            case DONE -> Colour.GOOD;
        };
        var size = stateSize(promise.state());
        put(MARGIN + 2, STATE - 4, size, Typeface.BOLD, ink, Reads.TEXT, promise.state());
        y += 0.7 * scale;
        var soft = switch (promise.progress()) {
            case PROMISED -> Colour.SOFT;
            case UNDER_WAY -> Colour.FAIR_SOFT;
            case DONE -> Colour.GOOD_SOFT;
        };
        var width = Math.min(STATE, Typeface.BOLD.width(promise.state()) * size + 4);
        marks.add(ground, new Mark.Area(MARGIN, top, width, y - top, Math.min(2.5, (y - top) / 2), soft));
    }

    /** So that no word of it is parted. */
    private double stateSize(String state) {
        var longest = Arrays.stream(state.split(" "))
                .mapToDouble(Typeface.BOLD::width)
                .max()
                .orElse(1);
        return Math.min(8.5 * scale * POINT, (STATE - 4) / longest * 0.99);
    }

    private void foot() {
        y = FOOT + 4;
        marks.add(new Mark.Area(MARGIN, y, INNER, 0.25, 0, Colour.LINE));
        y += 2;
        var top = y;
        small(MARGIN, INNER - WHO - PADDING, Reads.TEXT, poster.note());
        y = top;
        small(MARGIN + INNER - WHO, WHO, Reads.AT_END, poster.published());
    }

    private void heading(double x, double width, String words) {
        text(x, width, 14, Typeface.BOLD, Colour.ACCENT, Reads.HEADING, words);
        y += 2.5 * scale + gap / 2;
    }

    private void text(double x, double width, double points, Typeface face, Colour colour, Reads reads, String words) {
        put(x, width, points * scale * POINT, face, colour, reads, words);
    }

    /** Of which the size doesn't follow the rest. */
    private void small(double x, double width, Reads reads, String words) {
        put(x, width, 8 * POINT, Typeface.REGULAR, Colour.MUTED, reads, words);
    }

    private void put(double x, double width, double size, Typeface face, Colour colour, Reads reads, String words) {
        if (!words.isEmpty()) {
            var text = new Mark.Text(x, y, width, size, face, colour, reads, face.lines(words, width / size, language));
            marks.add(text);
            y += text.height();
        }
    }
}
