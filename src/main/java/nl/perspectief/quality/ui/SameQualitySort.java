package nl.perspectief.quality.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import nl.perspectief.quality.SameQuality;

/**
 * The order of the rows of the same-quality view.
 *
 * @param column {@link #NAME}, {@link #TOTAL} or the code of a theme
 */
record SameQualitySort(String column, boolean descending) {

    static final String NAME = "name";
    static final String TOTAL = "total";
    static final SameQualitySort BY_NAME = new SameQualitySort(NAME, false);

    /** What a press on a column's header gives: that column, and the other way round when it was that already. */
    SameQualitySort pressed(String pressedColumn) {
        return new SameQualitySort(pressedColumn, pressedColumn.equals(column) && !descending);
    }

    /** Rows without a figure come last either way. */
    Comparator<SameQuality.Row> comparator(Locale language) {
        var names = Collator.getInstance(language);
        var byName = comparing(SameQuality.Row::locationName, names);
        if (column.equals(NAME)) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<SameQuality.Row> byFigure = comparingInt(row -> percent(row).orElse(0));
        Comparator<SameQuality.Row> emptyLast = comparing(row -> percent(row).isEmpty());
        return emptyLast
                .thenComparing(descending ? byFigure.reversed() : byFigure)
                .thenComparing(byName);
    }

    private OptionalInt percent(SameQuality.Row row) {
        var cell = column.equals(TOTAL) ? row.overall() : row.themes().get(column);
        return cell == null ? OptionalInt.empty() : cell.score().percent();
    }
}
