package nl.perspectief.issues.ui;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.Figure;
import nl.perspectief.issues.Figures;
import nl.perspectief.issues.Figures.Kind;
import nl.perspectief.issues.Figures.Place;
import org.jspecify.annotations.Nullable;

/** What the figures stand beside. */
enum FigureBy {
    MONTH("issues.figures.byMonth", "issues.figures.month"),
    CATEGORY("issues.figures.byCategory", "issues.filter.category"),
    LOCATION("issues.figures.byLocation", "issues.filter.location");

    private final String tab;
    private final String header;

    FigureBy(String tab, String header) {
        this.tab = tab;
        this.header = header;
    }

    /** What has a name in the reader's language, and figures. */
    record Row(String name, Figure figure) {}

    /** Somebody with one location compares none. */
    static List<FigureBy> of(Figures figures) {
        return figures.places().size() > 1 ? List.of(values()) : List.of(MONTH, CATEGORY);
    }

    /** The first one when there is no such. */
    static FigureBy of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(by -> by.word().equals(word))
                .findFirst()
                .orElse(MONTH);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the tab's name in the reader's language. */
    String tab() {
        return tab;
    }

    /** Of the column's name in the reader's language. */
    String header() {
        return header;
    }

    List<Row> rows(Figures figures, Locale language) {
        return switch (this) {
            case MONTH ->
                figures.months().stream()
                        .map((Figures.Line<YearMonth> line) -> new Row(Dates.month(line.of(), language), line.figure()))
                        .toList();
            case CATEGORY ->
                figures.categories().stream()
                        .map((Figures.Line<Kind> line) ->
                                new Row(line.of().name().in(language), line.figure()))
                        .toList();
            case LOCATION ->
                figures.locations().stream()
                        .map((Figures.Line<Place> line) -> new Row(line.of().name(), line.figure()))
                        .toList();
        };
    }
}
