package nl.perspectief.issues;

import java.util.List;
import java.util.Locale;
import nl.perspectief.base.table.CsvRows;
import nl.perspectief.base.table.CsvText;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.StandardTextDraft.Occasion;

/** The standard texts that come with the portal: occasion, code of the category or nothing, and the text thrice. */
final class StandardTextCsv {

    private static final int MOST_ROWS = 200;

    /** @param category code of the one that it goes with; empty for any */
    record Line(Occasion occasion, String category, Texts text) {}

    private StandardTextCsv() {}

    /** @throws IllegalArgumentException for what is no list of texts */
    static List<Line> read(byte[] file) {
        var rows = CsvRows.of(CsvText.of(file), ',', MOST_ROWS, line -> {
            throw new IllegalArgumentException("a quotation mark on line " + line);
        });
        return rows.stream()
                .skip(1)
                .map(row -> new Line(
                        Occasion.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT)),
                        row.cells().get(1),
                        new Texts(
                                row.cells().get(2),
                                row.cells().get(3),
                                row.cells().get(4))))
                .toList();
    }
}
