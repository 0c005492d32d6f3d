package nl.perspectief.quality.content;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.perspectief.base.table.TableRow;

/** The first row: which column is where. */
final class Header {

    static final List<String> COLUMNS = List.of(
            "theme_id",
            "theme_en",
            "theme_nl",
            "theme_uk",
            "theme_short_en",
            "theme_short_nl",
            "theme_short_uk",
            "indicator_id",
            "text_en",
            "text_nl",
            "text_uk",
            "guidance_en",
            "guidance_nl",
            "guidance_uk",
            "answered_by",
            "kind",
            "unit_en",
            "unit_nl",
            "unit_uk",
            "min",
            "max",
            "threshold",
            "never",
            "weight",
            "critical",
            "short",
            "source");

    private static final Set<String> KNOWN = Set.copyOf(COLUMNS);

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int width;

    /** Reads the names, in any order; what is missing, unknown or there twice are faults. */
    Header(TableRow row, Faults faults) {
        width = row.cells().size();
        for (int place = 0; place < width; place++) {
            var name = row.cells().get(place).strip();
            if (name.isEmpty()) {
                faults.add(FaultKind.UNNAMED_COLUMN, row.line(), "", place + 1);
            } else if (!KNOWN.contains(name)) {
                faults.add(FaultKind.UNKNOWN_COLUMN, row.line(), "", name);
            } else if (places.putIfAbsent(name, place) != null) {
                faults.add(FaultKind.DOUBLE_COLUMN, row.line(), name, name);
            }
        }
        for (var name : COLUMNS) {
            if (!places.containsKey(name)) {
                faults.add(FaultKind.MISSING_COLUMN, row.line(), name, name);
            }
        }
    }

    /** The cells by column; a column that is missing has none, since that is a fault of its own already. */
    Map<String, String> cellsOf(TableRow row) {
        var cells = new LinkedHashMap<String, String>();
        places.forEach((name, place) ->
                cells.put(name, row.cells().get(place).replaceAll("\r\n?", "\n").strip()));
        return cells;
    }

    int width() {
        return width;
    }

    /**
     * Looks before anything is cut whether the columns stand apart by something else than a comma, as a Dutch Excel
     * writes them.
     *
     * @throws FaultyTemplateException if so
     */
    static void requireCommas(String text) {
        var firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var byComma = known(firstLine, ",");
        for (var other : List.of(";", "\t")) {
            if (known(firstLine, other) > Math.max(1, byComma)) {
                throw Faults.only(FaultKind.SEPARATOR, 1, other.equals(";") ? other : "tab");
            }
        }
    }

    private static int known(String line, String separator) {
        return Arrays.stream(line.replace("\"", "").split(Pattern.quote(separator)))
                .map(String::strip)
                .collect(Collectors.toCollection(HashSet::new))
                .stream()
                .filter(KNOWN::contains)
                .toList()
                .size();
    }
}
