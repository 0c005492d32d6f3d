package nl.perspectief.locations.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.perspectief.base.table.TableRow;

/** The first row: which column is where. */
final class LocationHeader {

    private static final Pattern SEPARATORS = Pattern.compile("[;,\t|]");

    private final Map<LocationColumn, Integer> places = new EnumMap<>(LocationColumn.class);
    private final TableRow row;
    private final int width;

    /** Reads the names, in any order and language; what is missing, unknown or there twice are faults. */
    LocationHeader(TableRow row, LocationWords words, Faults faults) {
        this.row = row;
        this.width = widthOf(row);
        for (int place = 0; place < width; place++) {
            var name = row.cells().get(place).strip();
            if (name.isEmpty()) {
                faults.add(row.line(), "", "locations.file.unnamedColumn", place + 1);
                continue;
            }
            var column = words.column(name).orElse(null);
            if (column == null) {
                faults.add(row.line(), "", "locations.file.unknownColumn", name);
            } else if (places.putIfAbsent(column, place) != null) {
                faults.add(row.line(), "", "locations.file.doubleColumn", name);
            }
        }
    }

    /** Spreadsheets write empty cells behind the last one that somebody once touched. */
    private static int widthOf(TableRow row) {
        var width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** A file without a header, or with cells set apart by something else. */
    boolean isUnknown() {
        return places.isEmpty();
    }

    boolean has(LocationColumn column) {
        return places.containsKey(column);
    }

    long line() {
        return row.line();
    }

    /** As the file names it. */
    String name(LocationColumn column) {
        var place = places.get(column);
        return place == null ? "" : row.cells().get(place).strip();
    }

    /** Empty where the row ends before it. */
    String cell(TableRow of, LocationColumn column) {
        var place = places.get(column);
        return place == null || place >= of.cells().size()
                ? ""
                : of.cells().get(place).strip();
    }

    /** Whether the row has something where no column is, so that its cells may stand beside their columns. */
    boolean isTooShortFor(TableRow of) {
        return of.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }

    /** Whether no row has more than its first cell, as when their cells are set apart by another sign. */
    boolean isCutOtherwiseThan(List<TableRow> rows) {
        return width > 1
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.cells().stream().skip(1).allMatch(String::isBlank)
                                && SEPARATORS.matcher(row.cells().getFirst()).find());
    }

    int width() {
        return width;
    }
}
