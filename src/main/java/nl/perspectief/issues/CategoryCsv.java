package nl.perspectief.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.table.CsvRows;
import nl.perspectief.base.table.CsvText;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.clock.ClockKind;

/** Reads the categories that come with the portal: the row of a group stands above those of its categories. */
final class CategoryCsv {

    private static final int MOST_ROWS = 1_000;

    private final TableRow header;

    /** A group with its categories. */
    record Group(String code, Texts name, List<Item> items) {}

    record Item(String code, CategoryDraft draft) {}

    private CategoryCsv(TableRow header) {
        this.header = header;
    }

    /** @throws IllegalArgumentException for what is no list of categories */
    static List<Group> read(byte[] file) {
        var rows = CsvRows.of(CsvText.of(file), ',', MOST_ROWS, line -> {
            throw new IllegalArgumentException("a quotation mark on line " + line);
        });
        var csv = new CategoryCsv(rows.getFirst());
        var groups = new ArrayList<Group>();
        for (var row : rows.subList(1, rows.size())) {
            if (csv.cell(row, "parent_id").isEmpty()) {
                groups.add(new Group(csv.cell(row, "category_id"), csv.texts(row, "name"), new ArrayList<>()));
            } else if (groups.getLast().code().equals(csv.cell(row, "parent_id"))) {
                groups.getLast().items().add(csv.item(row));
            } else {
                throw new IllegalArgumentException("line " + row.line() + " stands under another group");
            }
        }
        return groups;
    }

    private Item item(TableRow row) {
        return new Item(
                cell(row, "category_id"),
                new CategoryDraft(
                        texts(row, "name"),
                        texts(row, "hint"),
                        Priority.valueOf(word(row, "priority")),
                        ClockKind.of(cell(row, "clock")),
                        Integer.parseInt(cell(row, "first_response_hours")),
                        Integer.parseInt(cell(row, "target_resolve_hours")),
                        Visibility.valueOf(word(row, "visibility")),
                        Route.valueOf(word(row, "route_to"))));
    }

    private Texts texts(TableRow row, String column) {
        return new Texts(cell(row, column + "_en"), cell(row, column + "_nl"), cell(row, column + "_uk"));
    }

    private String word(TableRow row, String column) {
        return cell(row, column).toUpperCase(Locale.ROOT);
    }

    private String cell(TableRow row, String column) {
        return row.cells().get(header.cells().indexOf(column));
    }
}
