package nl.perspectief.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.development.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the schema of today into {@code src/test/resources/schema}, under the number of its last migration. Run it at
 * each landing that brings a migration; {@link MigrationTests} holds every later schema against it:
 *
 * <pre>{@code
 * mvn process-test-classes
 * java -cp "target/test-classes:target/classes:$(cat target/test-classpath)" nl.perspectief.migration.SchemaDump
 * }</pre>
 */
final class SchemaDump {

    private SchemaDump() {}

    public static void main(String[] arguments) throws IOException {
        try (var server = TestServers.anotherMariaDb("schema-dump")) {
            var schema = new Schema(server);
            schema.migrate();
            var database = schema.client();
            var version = database.sql("select max(version) from flyway_schema_history")
                    .query(String.class)
                    .single();
            var file = Path.of("src/test/resources/schema", "V" + version + ".sql");
            Files.createDirectories(file.getParent());
            Files.writeString(file, dump(database));
            System.out.println(file);
        }
    }

    /** As {@code mariadb-dump --no-data} writes it, with the rows in which Flyway knows what it did. */
    private static String dump(JdbcClient database) {
        var dump = new StringBuilder("set foreign_key_checks = 0;\n");
        for (var table : names(database, "table_name", "tables", "table_schema")) {
            dump.append(database.sql("show create table " + table)
                            .query((row, _) -> row.getString(2))
                            .single()
                            .replaceFirst(" AUTO_INCREMENT=\\d+", ""))
                    .append(";\n");
        }
        dump.append("set foreign_key_checks = 1;\n");
        for (var trigger : names(database, "trigger_name", "triggers", "trigger_schema")) {
            dump.append(definition(database, "trigger", trigger));
        }
        for (var procedure : names(database, "routine_name", "routines", "routine_schema")) {
            dump.append(definition(database, "procedure", procedure));
        }
        database.sql("""
                        select concat('insert into flyway_schema_history values (', concat_ws(', ', installed_rank,
                            quote(version), quote(description), quote(type), quote(script), ifnull(checksum, 'null'),
                            quote(installed_by), quote(installed_on), execution_time, success), ');')
                        from flyway_schema_history order by installed_rank
                        """)
                .query(String.class)
                .list()
                .forEach(row -> dump.append(row).append('\n'));
        return dump.toString();
    }

    /** Whoever runs the dump defines it. */
    private static String definition(JdbcClient database, String kind, String name) {
        return database.sql("show create " + kind + " " + name)
                        .query((row, _) -> row.getString(3))
                        .single()
                        .replaceFirst("DEFINER=\\S+ ", "")
                + ";\n";
    }

    private static List<String> names(JdbcClient database, String name, String kind, String schema) {
        return database.sql("select %s from information_schema.%s where %s = database() order by 1"
                        .formatted(name, kind, schema))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
