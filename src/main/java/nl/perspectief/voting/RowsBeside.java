package nl.perspectief.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import nl.perspectief.voting.SealFault.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Rows of a sealed file beside those of a table, in the order of both, one by one: there can be very many. */
final class RowsBeside {

    private final JsonParser sealed;
    private final Part part;
    private final int mostTold;
    private final BinaryOperator<String> field;
    private final List<SealFault> told = new ArrayList<>();
    private int sealedRows;
    private int storedRows;
    private boolean isOver;

    /**
     * @param sealed at the beginning of a list
     * @param mostTold how many that differ are told
     * @param field what differs between a sealed and a stored one
     */
    RowsBeside(JsonParser sealed, Part part, int mostTold, BinaryOperator<String> field) {
        this.sealed = sealed;
        this.part = part;
        this.mostTold = mostTold;
        this.field = field;
    }

    /** The next one in the table. */
    void add(String stored) {
        storedRows++;
        var row = next();
        if (row != null && !row.equals(stored) && told.size() < mostTold) {
            told.add(SealFault.of(part, storedRows, field.apply(row, stored)));
        }
    }

    /**
     * After the last one in the table. One that is missing or too many moves all that come after it, so that no more is told
     * than the first.
     */
    List<SealFault> faults() {
        while (!isOver) {
            next();
        }
        if (sealedRows == storedRows) {
            return List.copyOf(told);
        }
        var first = told.isEmpty()
                ? Math.min(sealedRows, storedRows) + 1
                : told.getFirst().row();
        return List.of(SealFault.of(part, first, "row"));
    }

    private @Nullable String next() {
        isOver = isOver || sealed.nextToken() == JsonToken.END_ARRAY;
        if (isOver) {
            return null;
        }
        sealedRows++;
        return Canonical.write(BoundedJson.read(sealed, FileRows.LARGEST_ROW));
    }
}
