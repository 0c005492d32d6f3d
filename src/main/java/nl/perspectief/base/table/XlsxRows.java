package nl.perspectief.base.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import nl.perspectief.base.table.UnreadableTableException.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook's first visible sheet, each cell as text: a day as {@code 2026-12-31}, a number without
 * exponent, a formula as its result. A formula without result is its own text, with {@code =} before it.
 */
public final class XlsxRows {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Of files of before 2007, and of those behind a password. */
    private static final byte[] OLD = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    /** The formats that every spreadsheet program has by number: 14–17 and 22 are days, and so are those of Asia. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 52, 53, 54, 57, 58);

    private static final Pattern LITERAL_PART = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern PART_OF_A_DAY = Pattern.compile("[dDyY]");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int MOST_DIGITS = 30;

    /** Cells and their characters together: twice of what fits into a text file that is read. */
    private static final int MOST_CONTENT = 10 << 20;

    private XlsxRows() {}

    /** Whether the file begins as a workbook does, of any age. */
    public static boolean areIn(byte[] file) {
        return begins(file, ZIP) || begins(file, OLD);
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /**
     * The rows that aren't blank, the header first.
     *
     * @param mostRows below the header
     * @throws UnreadableTableException if it can't be read, is empty or has more rows
     */
    public static List<TableRow> of(byte[] file, int mostRows) {
        if (begins(file, OLD)) {
            throw new UnreadableTableException(Reason.OLD_EXCEL, 1);
        }
        try {
            WorkbookGuard.check(file);
            try (var workbook = open(file)) {
                return rows(workbook, mostRows);
            }
        } catch (UnreadableTableException said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            // the reader takes what it was given for sound and fails in any way where it isn't
            throw new UnreadableTableException(Reason.BROKEN, 1, broken);
        }
    }

    /** A workbook without styles has no days, and can't be opened with them. */
    private static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
        } catch (ExcelReaderException noStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITHOUT_FORMATS);
        }
    }

    private static List<TableRow> rows(ReadableWorkbook workbook, int mostRows) throws IOException {
        var sheet = workbook.getSheets()
                .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new ZipException("no sheet"));
        var rows = new ArrayList<TableRow>();
        var content = 0L;
        try (var all = sheet.openStream()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                var cells = each.next();
                var texts = texts(cells);
                // many cells may refer to one long text, and stand far to the right of the others
                content =
                        count(content, texts.stream().mapToLong(String::length).sum());
                leaveOutBlanksBehind(texts);
                content = count(content, texts.size());
                var row = new TableRow(cells.getRowNum(), List.copyOf(texts));
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > mostRows + 1) {
                    throw new UnreadableTableException(Reason.TOO_MANY_ROWS, row.line());
                }
            }
        }
        if (rows.isEmpty()) {
            throw new UnreadableTableException(Reason.EMPTY, 1);
        }
        return rows;
    }

    private static long count(long before, long more) {
        if (before + more > MOST_CONTENT) {
            throw new UnreadableTableException(Reason.BROKEN, 1);
        }
        return before + more;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            texts.add(text(row.getCell(place)));
        }
        return texts;
    }

    /** Spreadsheets write empty cells behind the last one that somebody once touched. */
    private static void leaveOutBlanksBehind(List<String> texts) {
        while (!texts.isEmpty() && texts.getLast().isBlank()) {
            texts.removeLast();
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        var value = cell.getValue();
        if (value == null) {
            return cell.getFormula() == null ? "" : "=" + cell.getFormula();
        }
        return value instanceof BigDecimal number ? text(cell, number) : value.toString();
    }

    private static String text(Cell cell, BigDecimal number) {
        if (isDay(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return cell.asDate().toLocalDate().toString();
        }
        var plain = number.stripTrailingZeros();
        return plain.precision() <= MOST_DIGITS && Math.abs(plain.scale()) <= MOST_DIGITS
                ? plain.toPlainString()
                : cell.getRawValue();
    }

    private static boolean isDay(Cell cell) {
        var number = cell.getDataFormatId();
        if (number != null && DAYS.contains(number)) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && PART_OF_A_DAY
                        .matcher(LITERAL_PART.matcher(format).replaceAll(""))
                        .find();
    }
}
