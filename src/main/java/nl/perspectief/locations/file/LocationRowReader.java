package nl.perspectief.locations.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationDraft;
import org.jspecify.annotations.Nullable;

/** Makes a draft of each row, and notes why it can't. */
final class LocationRowReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    /** What a spreadsheet shows instead of a result, in any language: {@code #REF!}, {@code #N/B}. */
    private static final Pattern ERROR = Pattern.compile("#\\p{Lu}+(/[\\p{Lu}0-9]+)?[!?]?");

    private final LocationHeader header;
    private final LocationWords words;
    private final Faults faults;
    private final Map<String, Long> lineOfCode = new HashMap<>();

    LocationRowReader(LocationHeader header, LocationWords words, Faults faults) {
        this.header = header;
        this.words = words;
        this.faults = faults;
    }

    /** @return nothing if the row has a fault */
    @Nullable
    LocationDraft read(TableRow row) {
        if (header.isTooShortFor(row)) {
            faults.add(row.line(), "", "locations.file.cellCount", header.width());
            return null;
        }
        var cells = new Cells(row);
        var texts = Stream.of(
                        LocationColumn.CODE,
                        LocationColumn.NAME,
                        LocationColumn.STREET,
                        LocationColumn.POSTCODE,
                        LocationColumn.CITY)
                .map(cells::required)
                .toList();
        cells.requireOnce(texts.getFirst().toLowerCase(Locale.ROOT));
        var capacity = cells.number(LocationColumn.CAPACITY);
        var residents = cells.number(LocationColumn.RESIDENTS);
        var kind = cells.kind();
        var since = cells.requiredDay(LocationColumn.OPEN_SINCE);
        var until = cells.day(LocationColumn.OPEN_UNTIL);
        if (cells.faulty || capacity == null || residents == null || kind == null || since == null) {
            return null;
        }
        return draft(row, texts, capacity, residents, kind, since, until);
    }

    private @Nullable LocationDraft draft(
            TableRow row,
            List<String> texts,
            int capacity,
            int residents,
            BuildingKind kind,
            LocalDate since,
            @Nullable LocalDate until) {
        try {
            return new LocationDraft(
                    texts.get(0),
                    texts.get(1),
                    texts.get(2),
                    texts.get(3),
                    texts.get(4),
                    capacity,
                    residents,
                    kind,
                    since,
                    until);
        } catch (BadInputException bad) {
            faults.add(row.line(), header.name(LocationColumn.of(bad.field())), bad.key(), bad.arguments());
            return null;
        }
    }

    /** The cells of one row, each read as what it has to be. */
    private final class Cells {

        private final TableRow row;
        private boolean faulty;

        private Cells(TableRow row) {
            this.row = row;
        }

        /** A line with other faults counts too, so that all of them are told at once. */
        private void requireOnce(String code) {
            var first = code.isEmpty() ? null : lineOfCode.putIfAbsent(code, row.line());
            if (first != null) {
                fault(LocationColumn.CODE, "locations.file.doubleCode", code, first);
            }
        }

        private @Nullable Integer number(LocationColumn column) {
            var cell = required(column);
            if (!cell.isEmpty() && !NUMBER.matcher(cell).matches()) {
                fault(column, "locations.file.number", cell);
                return null;
            }
            return cell.isEmpty() ? null : Integer.valueOf(cell);
        }

        private @Nullable BuildingKind kind() {
            var cell = required(LocationColumn.BUILDING_KIND);
            var kind = words.kind(cell).orElse(null);
            if (kind == null && !cell.isEmpty()) {
                fault(LocationColumn.BUILDING_KIND, "locations.file.kind", cell);
            }
            return kind;
        }

        private @Nullable LocalDate requiredDay(LocationColumn column) {
            return required(column).isEmpty() ? null : day(column);
        }

        private @Nullable LocalDate day(LocationColumn column) {
            var cell = sound(column);
            if (cell.isEmpty()) {
                return null;
            }
            var day = dayOf(cell);
            if (day == null) {
                fault(column, "locations.file.day", cell);
            }
            return day;
        }

        private String required(LocationColumn column) {
            var cell = sound(column);
            if (cell.isEmpty() && header.cell(row, column).isEmpty() && header.has(column)) {
                fault(column, "locations.bad.missing");
            }
            return cell;
        }

        /** What is in the cell; empty where a formula has no result, or an error. */
        private String sound(LocationColumn column) {
            var cell = header.cell(row, column);
            if (ERROR.matcher(cell).matches()) {
                fault(column, "locations.file.error", cell);
                return "";
            }
            if (cell.startsWith("=")) {
                fault(column, "locations.file.formula");
                return "";
            }
            return cell;
        }

        private void fault(LocationColumn column, String key, Object... arguments) {
            faulty = true;
            faults.add(row.line(), header.name(column), key, arguments);
        }
    }

    /** {@code 2026-12-31}, {@code 31-12-2026}, {@code 31.12.2026} or {@code 31/12/2026}. */
    private static @Nullable LocalDate dayOf(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst, 1, 2, 3);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst, 3, 2, 1) : null;
    }

    private static @Nullable LocalDate day(Matcher parts, int year, int month, int day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(year)),
                    Integer.parseInt(parts.group(month)),
                    Integer.parseInt(parts.group(day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
