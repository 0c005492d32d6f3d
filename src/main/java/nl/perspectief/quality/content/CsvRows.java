package nl.perspectief.quality.content;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into rows and cells (RFC 4180). Rows of nothing but blank cells are left out: spreadsheets add them. */
final class CsvRows {

    private CsvRows() {}

    /**
     * The rows, the header first. A quotation mark that does not fit is a fault that ends the reading; the rows above
     * it are there.
     *
     * @throws FaultyTemplateException if there are more than {@value TemplateCsv#MOST_ROWS} below the header
     */
    static List<CsvRow> of(String text, Faults faults) {
        var rows = new ArrayList<CsvRow>();
        var handler = new RowHandler();
        var reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
        try {
            for (var row : reader) {
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > TemplateCsv.MOST_ROWS + 1) {
                    throw Faults.only(FaultKind.TOO_MANY_ROWS, row.line(), TemplateCsv.MOST_ROWS);
                }
            }
        } catch (CsvParseException misplacedQuote) {
            faults.add(FaultKind.QUOTE, handler.line, "");
        }
        return rows;
    }

    /** Remembers the line of the row that is being read, which the exception tells only in words. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

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
        protected @Nullable CsvRow buildRecord() {
            return new CsvRow(line, List.copyOf(cells));
        }
    }
}
