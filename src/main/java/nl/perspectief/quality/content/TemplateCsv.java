package nl.perspectief.quality.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.perspectief.base.table.CsvRows;
import nl.perspectief.base.table.CsvText;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.base.table.UnreadableTableException;

/**
 * Reads a checklist template from a CSV file: UTF-8, commas, a header with the columns by name in any order, one row
 * per indicator, the rows of a theme together.
 */
public final class TemplateCsv {

    private static final int MEGABYTE = 1 << 20;

    /** A larger file is refused unread. */
    public static final int MOST_BYTES = MEGABYTE;

    /** More indicators than this are refused. */
    public static final int MOST_ROWS = 1_000;

    /** A cell has no more characters than this. */
    public static final int MOST_CHARACTERS = 2_000;

    private TemplateCsv() {}

    /**
     * Reads all of it or nothing. Does not close the stream and never reads more than the largest file allowed.
     *
     * @throws FaultyTemplateException with everything that is wrong
     * @throws IOException             if the stream cannot be read
     */
    public static TemplateContent read(InputStream file) throws IOException {
        return read(file.readNBytes(MOST_BYTES + 1));
    }

    /**
     * Reads all of it or nothing.
     *
     * @throws FaultyTemplateException with everything that is wrong
     */
    public static TemplateContent read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Faults.only(FaultKind.TOO_BIG, 1, MOST_BYTES / MEGABYTE);
        }
        var faults = new Faults();
        var rows = rows(file, faults);
        if (rows.size() <= 1) {
            // a misplaced quotation mark hides what is below it
            faults.throwIfAny();
        }
        if (rows.isEmpty()) {
            throw Faults.only(FaultKind.EMPTY, 1);
        }
        var header = new Header(rows.getFirst(), faults);
        var themes = new Themes();
        for (var row : rows.subList(1, rows.size())) {
            if (row.cells().size() == header.width()) {
                themes.add(new Row(row.line(), header.cellsOf(row), faults));
            } else {
                faults.add(FaultKind.CELL_COUNT, row.line(), "", row.cells().size(), header.width());
            }
        }
        if (rows.size() == 1) {
            faults.add(FaultKind.ONLY_HEADER, rows.getFirst().line(), "");
        }
        faults.throwIfAny();
        return new TemplateContent(themes.content());
    }

    private static List<TableRow> rows(byte[] file, Faults faults) {
        try {
            var text = CsvText.of(file);
            Header.requireCommas(text);
            return CsvRows.of(text, ',', MOST_ROWS, line -> faults.add(FaultKind.QUOTE, line, ""));
        } catch (UnreadableTableException unreadable) {
            throw switch (unreadable.reason()) {
                case EMPTY -> Faults.only(FaultKind.EMPTY, unreadable.line());
                case TOO_MANY_ROWS -> Faults.only(FaultKind.TOO_MANY_ROWS, unreadable.line(), MOST_ROWS);
                case ENCODING, OLD_EXCEL, BROKEN -> Faults.only(FaultKind.ENCODING, unreadable.line());
            };
        }
    }
}
