package nl.perspectief.base.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table as a file that spreadsheet programs open. */
public final class SheetFiles {

    /** A cell of a CSV file that begins with one of these is computed, whoever wrote it; the last ones are wide signs. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final int LONGEST_NAME = 31;

    /** Of a column, in signs: what is longer goes on in the next line of its cell. */
    private static final int WIDEST = 60;

    private SheetFiles() {}

    /**
     * UTF-8, as Excel in that language opens it: with a comma in numbers, cells are apart by a semicolon. A text that a
     * spreadsheet would take for a formula has an apostrophe before it.
     */
    public static byte[] csv(Sheet sheet, Locale language) {
        var text = new StringWriter();
        text.write(CsvText.BYTE_ORDER_MARK);
        var separator = number(0.5, language).contains(",") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord(sheet.header().stream().map(SheetFiles::guarded).toList());
            for (var row : sheet.rows()) {
                csv.writeRecord(row.stream().map(cell -> cell(cell, language)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet. Texts stay texts there, whatever they begin with. */
    public static byte[] xlsx(Sheet sheet) {
        return xlsx(List.of(sheet));
    }

    /** The same with several, whose names differ in their first {@value #LONGEST_NAME} signs. */
    public static byte[] xlsx(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Perspectief", "1.0")) {
            sheets.forEach(sheet -> write(workbook, sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook workbook, Sheet sheet) {
        var page = workbook.newWorksheet(name(sheet));
        for (int column = 0; column < sheet.header().size(); column++) {
            page.value(0, column, sheet.header().get(column));
        }
        page.range(0, 0, 0, sheet.header().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        page.freezePane(1, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            write(page, row + 1, sheet.rows().get(row));
        }
    }

    private static void write(Worksheet page, int row, int column, String text) {
        page.value(row, column, text);
        if (text.length() > WIDEST) {
            page.width(column, WIDEST);
        }
        if (text.length() > WIDEST || text.contains("\n")) {
            page.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void write(Worksheet page, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> page.value(row, column, number);
                case LocalDate day -> {
                    page.value(row, column, day);
                    page.style(row, column).format("yyyy-mm-dd").set();
                }
                case Share share -> {
                    page.value(row, column, share.ofOne());
                    page.style(row, column).format("0%").set();
                }
                case Object text -> write(page, row, column, text.toString());
            }
        }
    }

    /** With as many digits behind the point as it has, and nothing between thousands. */
    public static String number(Number number, Locale language) {
        var format = NumberFormat.getInstance(language);
        format.setGroupingUsed(false);
        if (number instanceof BigDecimal exact) {
            format.setMinimumFractionDigits(exact.scale());
        }
        return format.format(number);
    }

    private static String cell(@Nullable Object cell, Locale language) {
        return switch (cell) {
            case null -> "";
            case Number number -> number(number, language);
            case Share share -> NumberFormat.getPercentInstance(language).format(share.ofOne());
            case Object text -> guarded(text.toString());
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Without the characters that a sheet's name must not have. */
    private static String name(Sheet sheet) {
        var name = sheet.name().replaceAll("[\\[\\]*?/\\\\:']", " ");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
