package nl.perspectief.development;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one table, which is empty until now: they are numbered from 1 and sent together. */
final class DemoTable {

    private static final int BATCH = 1_000;

    private final String name;
    private final List<String> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    DemoTable(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    /** @return the row's id */
    long add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(name + " has the columns " + columns);
        }
        rows.add(values.clone());
        return rows.size();
    }

    void insert(JdbcTemplate database) {
        var statement = "insert into %s (id, %s) values (?%s)"
                .formatted(
                        name, String.join(", ", columns), String.join("", Collections.nCopies(columns.size(), ", ?")));
        var id = new long[] {0};
        database.batchUpdate(statement, rows, BATCH, (prepared, row) -> {
            prepared.setLong(1, ++id[0]);
            for (var i = 0; i < row.length; i++) {
                prepared.setObject(i + 2, row[i]);
            }
        });
    }
}
