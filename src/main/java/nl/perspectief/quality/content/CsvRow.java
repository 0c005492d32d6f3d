package nl.perspectief.quality.content;

import java.util.List;

/** The cells of one row as they are in the file, and the line where it starts. */
record CsvRow(long line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
