package nl.perspectief.base.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import nl.perspectief.base.table.UnreadableTableException.Reason;
import org.jspecify.annotations.Nullable;

/** Cuts a text into rows and cells (RFC 4180). Rows of nothing but blank cells are left out: spreadsheets add them. */
public final class CsvRows {

    private CsvRows() {}

    /**
     * The rows, the header first. A quotation mark that does not fit ends the reading; the rows above it are there.
     *
     * @param mostRows below the header
     * @param misplacedQuote is told the line of such a quotation mark
     * @throws UnreadableTableException if there are more rows
     */
    public static List<TableRow> of(String text, char separator, int mostRows, LongConsumer misplacedQuote) {
        var rows = new ArrayList<TableRow>();
        var handler = new RowHandler();
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
        try {
            for (var row : reader) {
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > mostRows + 1) {
                    throw new UnreadableTableException(Reason.TOO_MANY_ROWS, row.line());
                }
            }
        } catch (CsvParseException misplaced) {
            misplacedQuote.accept(handler.line);
        }
        return rows;
    }

    /** Remembers the line of the row that is being read, which the exception tells only in words. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<TableRow> {

        private final List<String> cells = new ArrayList<>();
        private long line;

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(new String(buffer, offset, length));
        }

        @Override
        protected @Nullable TableRow buildRecord() {
            return new TableRow(line, List.copyOf(cells));
        }
    }
}
