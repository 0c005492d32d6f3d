package nl.perspectief.locations.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel files for the tests. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** One sheet as Excel would write it. */
    public static byte[] of(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Blad1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of cells, each as what it is; a day has the format of a day. */
    public static void row(Worksheet sheet, int row, Object... cells) {
        for (int place = 0; place < cells.length; place++) {
            switch (cells[place]) {
                case Number number -> sheet.value(row, place, number);
                case LocalDate day -> {
                    sheet.value(row, place, day);
                    sheet.style(row, place).format("dd-mm-yyyy").set();
                }
                default -> sheet.value(row, place, cells[place].toString());
            }
        }
    }

    /** A workbook whose only sheet is this XML, which no spreadsheet program has to have written. */
    static byte[] handmade(String sheetData) {
        return handmade(sheetData, "");
    }

    /** The same with a text that cells refer to by {@code t="s"} and number 0. */
    static byte[] handmade(String sheetData, String shared) {
        return zip(Map.of(
                "[Content_Types].xml",
                HEAD + """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
                        PartName="/xl/sharedStrings.xml"
                        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
                "xl/workbook.xml",
                HEAD
                        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                                .formatted(MAIN, RELATIONS),
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                HEAD + "<sst xmlns=\"%s\"><si><t>%s</t></si></sst>".formatted(MAIN, shared),
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheetData)));
    }

    static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
