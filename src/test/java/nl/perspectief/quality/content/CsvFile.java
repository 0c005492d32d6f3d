package nl.perspectief.quality.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A made-up template file; without changes it has no faults. Row 0 is on line 2. */
final class CsvFile {

    private List<String> columns = new ArrayList<>(Header.COLUMNS);
    private final List<Map<String, String>> rows = new ArrayList<>();
    private String newline = "\n";

    /** One indicator that is answered with yes or no. */
    static CsvFile aFile() {
        return new CsvFile().row("T1", "SAF-01");
    }

    static CsvFile withoutRows() {
        return new CsvFile();
    }

    CsvFile row(String theme, String code) {
        var row = new LinkedHashMap<String, String>();
        Header.COLUMNS.forEach(
                column -> row.put(column, column + " of " + (column.startsWith("theme") ? theme : code)));
        List.of("unit_en", "unit_nl", "unit_uk", "min", "max").forEach(column -> row.put(column, ""));
        row.putAll(Map.of(
                "theme_id", theme,
                "indicator_id", code,
                "answered_by", "manager",
                "kind", "yes_no",
                "threshold", "yes",
                "never", "false",
                "weight", "2",
                "critical", "false",
                "short", "true"));
        rows.add(row);
        return this;
    }

    /** Changes a cell of the last row. */
    CsvFile with(String column, String cell) {
        rows.getLast().put(column, cell);
        return this;
    }

    /** Makes the last row ask for a number. */
    CsvFile asking(String threshold, String min, String max) {
        return with("kind", "number")
                .with("threshold", threshold)
                .with("min", min)
                .with("max", max);
    }

    CsvFile withColumns(List<String> other) {
        columns = new ArrayList<>(other);
        return this;
    }

    CsvFile withoutColumn(String column) {
        columns.remove(column);
        return this;
    }

    CsvFile withColumn(String column) {
        columns.add(column);
        return this;
    }

    CsvFile withNewline(String other) {
        newline = other;
        return this;
    }

    String text(String separator) {
        var text = new StringBuilder(String.join(separator, columns)).append(newline);
        for (var row : rows) {
            text.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(separator)))
                    .append(newline);
        }
        return text.toString();
    }

    String text() {
        return text(",");
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n;\t].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
