package nl.perspectief.base.table;

import java.util.List;

/** The cells of one row as they are in the file, and the line where it starts. */
public record TableRow(long line, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
