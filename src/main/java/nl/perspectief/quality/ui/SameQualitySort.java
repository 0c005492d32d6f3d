package nl.perspectief.quality.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
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

    /**
     * Rows without a figure come last either way.
     *
     * @param byName the rows by name, which is also their order where figures are equal
     */
    List<SameQuality.Row> sorted(List<SameQuality.Row> byName) {
        if (column.equals(NAME)) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<SameQuality.Row> byFigure = comparingInt(row -> percent(row).orElse(0));
        Comparator<SameQuality.Row> emptyLast = comparing(row -> percent(row).isEmpty());
        return byName.stream()
                .sorted(emptyLast.thenComparing(descending ? byFigure.reversed() : byFigure))
                .toList();
    }

    private OptionalInt percent(SameQuality.Row row) {
        var cell = column.equals(TOTAL) ? row.overall() : row.themes().get(column);
        return cell == null ? OptionalInt.empty() : cell.score().percent();
    }
}
