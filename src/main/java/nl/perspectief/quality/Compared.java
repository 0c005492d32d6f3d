package nl.perspectief.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.perspectief.quality.SameQuality.Cell;
import nl.perspectief.quality.SameQuality.Row;
import nl.perspectief.quality.SameQuality.Spread;
import org.jspecify.annotations.Nullable;

/**
 * The last round of each location, and how far those of one municipality lie apart.
 *
 * @param rows by location name
 * @param municipalities by id; those without an open location are left out
 */
record Compared(List<Row> rows, Map<Long, Columns> municipalities) {

    /** By theme code, and for the locations' scores; left out where nobody has a score. */
    record Columns(Map<String, Group> themes, @Nullable Group overall) {}

    /** @param scores so many locations have one */
    record Group(int scores, Spread spread) {}

    static Compared of(Template template, List<Row> rows) {
        return new Compared(
                rows,
                rows.stream().collect(groupingBy(Row::municipalityId)).entrySet().stream()
                        .collect(toUnmodifiableMap(Map.Entry::getKey, of -> columns(template, of.getValue()))));
    }

    private static Columns columns(Template template, List<Row> rows) {
        var themes = new HashMap<String, Group>();
        for (var theme : template.themes()) {
            var group = group(rows, row -> row.themes().get(theme.code()));
            if (group != null) {
                themes.put(theme.code(), group);
            }
        }
        return new Columns(Map.copyOf(themes), group(rows, Row::overall));
    }

    private static @Nullable Group group(List<Row> rows, Function<Row, ? extends @Nullable Cell> column) {
        var percents = percents(rows, column);
        var spread = Spread.of(percents);
        return spread == null ? null : new Group(percents.length, spread);
    }

    static int[] percents(List<Row> rows, Function<Row, ? extends @Nullable Cell> column) {
        return rows.stream()
                .map(column)
                .filter(Objects::nonNull)
                .map(cell -> cell.score().percent())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }
}
