package nl.perspectief.migration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows in every table of a schema, as it was when they were saved: columns that came later don't count. */
record SavedRows(List<Table> tables, List<String> rows) {

    private static final Pattern TABLE = Pattern.compile("(?:insert into |/\\* )(\\w+)");

    private record Table(String name, String columns) {

        private Stream<String> rows(JdbcClient database) {
            return database
                    .sql("select json_array('%s', %s) from %s order by 1".formatted(name, columns, name))
                    .query((row, _) -> row.getString(1))
                    .stream();
        }
    }

    /** Puts rows into every table that there is; one that a migration brings without any fails here. */
    static SavedRows into(Schema schema) {
        var database = schema.client();
        var tables = database.sql("""
                        select table_name, group_concat(
                            if(data_type like '%blob' or data_type like '%binary', concat('hex(', column_name, ')'), column_name)
                            order by ordinal_position)
                        from information_schema.columns
                        where table_schema = database() and table_name <> 'flyway_schema_history' group by table_name
                        """)
                .query((row, _) -> new Table(row.getString(1), row.getString(2)))
                .list();
        var there = tables.stream().map(Table::name).collect(toSet());
        there.addAll(
                database.sql("select routine_name from information_schema.routines where routine_schema = database()")
                        .query((row, _) -> row.getString(1))
                        .list());
        schema.run(Schema.statements(new ClassPathResource("schema/rows/rows.sql")).stream()
                .filter(statement -> {
                    var table = TABLE.matcher(statement);
                    return table.lookingAt() && there.contains(table.group(1));
                }));
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.rows(database))
                        .as("rows of " + table.name())
                        .isNotEmpty());
        return new SavedRows(
                tables, tables.stream().flatMap(table -> table.rows(database)).toList());
    }

    /** The same as they are now. */
    List<String> in(Schema schema) {
        return tables.stream().flatMap(table -> table.rows(schema.client())).toList();
    }
}
