package nl.perspectief.locations.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.base.table.CsvRows;
import nl.perspectief.base.table.CsvText;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.base.table.UnreadableTableException;
import nl.perspectief.base.table.XlsxRows;
import nl.perspectief.locations.LocationDraft;
import org.springframework.stereotype.Component;

/**
 * Reads locations from a CSV file (UTF-8, cells apart by a comma, a semicolon or a tab) or the first sheet of a workbook
 * (XLSX): a header with the columns by name, in any order and language, and one row per location.
 */
@Component
public class LocationFiles {

    /** A larger file is refused unread. */
    public static final int MOST_BYTES = 5 << 20;

    /** More locations than this are refused. */
    public static final int MOST_ROWS = 10_000;

    private static final int MEGABYTE = 1 << 20;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final LocationWords words;

    LocationFiles(LocationWords words) {
        this.words = words;
    }

    /**
     * Reads all of it or nothing.
     *
     * @return one draft or more, each with a code of its own
     * @throws FaultyLocationsException with everything that is wrong
     */
    public List<LocationDraft> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Faults.only("locations.file.tooBig", MOST_BYTES / MEGABYTE);
        }
        var faults = new Faults();
        var rows = rows(file, faults);
        var header = new LocationHeader(rows.getFirst(), words, faults);
        if (header.isUnknown()) {
            throw Faults.only("locations.file.noHeader");
        }
        for (var column : LocationColumn.values()) {
            if (!header.has(column)) {
                faults.add(header.line(), "", "locations.file.missingColumn", words.names(column));
            }
        }
        if (header.isCutOtherwiseThan(rows.subList(1, rows.size()))) {
            throw Faults.only("locations.file.mixedSeparators");
        }
        var reader = new LocationRowReader(header, words, faults);
        var drafts = new ArrayList<LocationDraft>();
        for (var row : rows.subList(1, rows.size())) {
            var draft = reader.read(row);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        faults.throwIfAny();
        if (drafts.isEmpty()) {
            throw Faults.only("locations.file.onlyHeader");
        }
        return drafts;
    }

    /** A file without locations, as a spreadsheet program in that language opens it. */
    public byte[] example(Locale language) {
        var header = String.join(";", words.headers(language));
        return (CsvText.BYTE_ORDER_MARK + header + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<TableRow> rows(byte[] file, Faults faults) {
        if (Arrays.mismatch(file, PDF) >= PDF.length) {
            throw Faults.only("locations.file.noTable");
        }
        try {
            return XlsxRows.areIn(file) ? XlsxRows.of(file, MOST_ROWS) : csvRows(file, faults);
        } catch (UnreadableTableException unreadable) {
            throw switch (unreadable.reason()) {
                case EMPTY -> Faults.only("locations.file.empty");
                case ENCODING -> Faults.only("locations.file.encoding", unreadable.line());
                case TOO_MANY_ROWS -> Faults.only("locations.file.tooManyRows", MOST_ROWS);
                case OLD_EXCEL -> Faults.only("locations.file.oldExcel");
                case BROKEN -> Faults.only("locations.file.broken");
            };
        }
    }

    private List<TableRow> csvRows(byte[] file, Faults faults) {
        var text = CsvText.of(file);
        var rows = CsvRows.of(text, separatorOf(text), MOST_ROWS, line -> faults.add(line, "", "locations.file.quote"));
        if (rows.isEmpty()) {
            faults.throwIfAny();
            throw Faults.only("locations.file.empty");
        }
        return rows;
    }

    /** The one that cuts the first line into the most columns with a known name. */
    private char separatorOf(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = SEPARATORS.getFirst();
        for (var separator : SEPARATORS) {
            best = known(header, separator) > known(header, best) ? separator : best;
        }
        return best;
    }

    private long known(String header, char separator) {
        return Stream.of(header.replace("\"", "").split(Pattern.quote(String.valueOf(separator))))
                .filter(name -> words.column(name).isPresent())
                .count();
    }
}
