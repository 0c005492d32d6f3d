package nl.perspectief.quality.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/** One row with named cells; reads each as what it has to be, and notes what it is not. */
final class Row {

    /** Numbers are stored with nine digits before the point and three after it. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,3})?");

    private final long line;
    private final Map<String, String> cells;
    private final Faults faults;

    Row(long line, Map<String, String> cells, Faults faults) {
        this.line = line;
        this.cells = cells;
        this.faults = faults;
        cells.forEach(this::checkCharacters);
    }

    private void checkCharacters(String column, String cell) {
        var most = mostCharactersOf(column);
        if (cell.codePointCount(0, cell.length()) > most) {
            fault(FaultKind.TOO_LONG, column, column, most);
        }
        cell.codePoints()
                .filter(Characters::isControl)
                .findFirst()
                .ifPresent(
                        character -> fault(FaultKind.CONTROL_CHARACTER, column, column, "U+%04X".formatted(character)));
    }

    private static int mostCharactersOf(String column) {
        return switch (column) {
            case "theme_en", "theme_nl", "theme_uk" -> 200;
            case "theme_short_en", "theme_short_nl", "theme_short_uk", "unit_en", "unit_nl", "unit_uk" -> 40;
            default -> TemplateCsv.MOST_CHARACTERS;
        };
    }

    long line() {
        return line;
    }

    void fault(FaultKind kind, String column, Object... arguments) {
        faults.add(kind, line, column, arguments);
    }

    /** What is in the cell, without spaces around it; empty if the column is missing. */
    String optional(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same, but an empty cell is a fault. */
    String required(String column) {
        var cell = optional(column);
        if (cell.isEmpty() && cells.containsKey(column)) {
            fault(FaultKind.REQUIRED, column, column);
        }
        return cell;
    }

    /** The text in its three languages, all required. */
    Texts texts(String columns) {
        return new Texts(required(columns + "_en"), required(columns + "_nl"), required(columns + "_uk"));
    }

    /** A required code of this form; empty if it is not. */
    String code(String column, Pattern form, FaultKind otherwise) {
        var cell = required(column);
        if (cell.isEmpty() || form.matcher(cell).matches()) {
            return cell;
        }
        fault(otherwise, column, cell);
        return "";
    }

    /** One of the words, which are the constants in small letters; nothing if it is another. */
    <E extends Enum<E>> @Nullable E word(String column, Class<E> words, FaultKind otherwise) {
        var cell = required(column);
        if (cell.isEmpty()) {
            return null;
        }
        var word = Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst();
        if (word.isEmpty()) {
            fault(otherwise, column, cell);
        }
        return word.orElse(null);
    }

    /** {@code true} or {@code false}, also in the capitals that spreadsheets write. */
    boolean truth(String column) {
        var cell = required(column);
        if (!cell.isEmpty() && !cell.equalsIgnoreCase("true") && !cell.equalsIgnoreCase("false")) {
            fault(FaultKind.TRUTH, column, column, cell);
        }
        return cell.equalsIgnoreCase("true");
    }

    /** A number, or nothing if the cell is empty or holds something else. */
    @Nullable
    BigDecimal number(String column) {
        var cell = optional(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            fault(FaultKind.NUMBER, column, column, cell);
            return null;
        }
        return new BigDecimal(cell);
    }
}
