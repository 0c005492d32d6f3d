package nl.perspectief.migration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.perspectief.development.MariaDbServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database of a server that a test has for itself, in the hands of its owner. */
class Schema {

    private final MariaDbServer server;
    private final DataSource database;

    Schema(MariaDbServer server) {
        this.server = server;
        this.database = new DriverManagerDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner());
    }

    /** The migrations of the product, in their order. */
    static List<Resource> migrations() {
        return resources("classpath:db/migration/*.sql");
    }

    /** The schemas as they landed, the oldest first. */
    static List<Resource> landed() {
        return resources("classpath:schema/*.sql");
    }

    /** @param dump of {@link #landed} */
    static int version(Resource dump) {
        return Integer.parseInt(requireNonNull(dump.getFilename()).substring(1, 4));
    }

    /** Throws away whatever is in it. */
    void empty() {
        var anyDatabase = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:mariadb://localhost:" + server.port() + "/",
                MariaDbServer.OWNER,
                server.passwords().owner()));
        anyDatabase.sql("drop database perspectief").update();
        anyDatabase
                .sql("create database perspectief character set utf8mb4 collate utf8mb4_uca1400_ai_ci")
                .update();
    }

    void run(Resource script) {
        run(statements(script).stream());
    }

    /** All on one connection. */
    void run(Stream<String> statements) {
        var connection = new SingleConnectionDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner(), true);
        try (connection) {
            var client = new JdbcTemplate(connection);
            statements.forEach(client::execute);
        }
    }

    /**
     * Each begins its line with a word that no routine's line begins with, and no value of a row holds a semicolon at
     * the end of a line.
     */
    static List<String> statements(Resource script) {
        try {
            return List.of(script.getContentAsString(StandardCharsets.UTF_8)
                    .strip()
                    .split(";\\R(?=(?i:set|create|insert|call|update|/\\*) ?)|;$"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Brings it to the schema of today, as the portal does.
     *
     * @return how many migrations that took
     */
    int migrate() {
        return flyway("classpath:db/migration", "classpath:db/rights").load().migrate().migrationsExecuted;
    }

    /** Only the first migrations; the question mark says that there may be none. */
    void migrate(int first) {
        flyway("classpath:db/migration").target(first + "?").load().migrate();
    }

    FluentConfiguration flyway(String... locations) {
        return Flyway.configure()
                .dataSource(database)
                .locations(locations)
                .placeholders(Map.of("serves", MariaDbServer.APP))
                .validateMigrationNaming(true);
    }

    JdbcClient client() {
        return JdbcClient.create(database);
    }

    /** Everything that makes the schema, one sorted line each; not what Flyway keeps for itself. */
    List<String> lines() {
        return Stream.of("""
                        select concat_ws(' ', 'table', table_name, table_type, engine, table_collation, table_comment)
                        from information_schema.tables where table_schema = database()
                        """, """
                        select concat_ws(' ', 'column', table_name, column_name, ordinal_position, column_type,
                            is_nullable, ifnull(column_default, 'no default'), ifnull(collation_name, ''), extra,
                            ifnull(generation_expression, ''), column_comment)
                        from information_schema.columns where table_schema = database()
                        """, """
                        select concat_ws(' ', 'index', table_name, index_name, non_unique, seq_in_index, column_name,
                            ifnull(sub_part, ''), collation)
                        from information_schema.statistics where table_schema = database()
                        """, """
                        select concat_ws(' ', 'check', table_name, constraint_name, check_clause)
                        from information_schema.check_constraints where constraint_schema = database()
                        """, """
                        select concat_ws(' ', 'foreign key', k.table_name, k.constraint_name, k.ordinal_position,
                            k.column_name, k.referenced_table_name, k.referenced_column_name, r.update_rule,
                            r.delete_rule)
                        from information_schema.key_column_usage k
                        join information_schema.referential_constraints r
                            on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                        where k.table_schema = database()
                        """, """
                        select concat_ws(' ', 'trigger', trigger_name, action_timing, event_manipulation,
                            event_object_table, action_statement)
                        from information_schema.triggers where trigger_schema = database()
                        """, """
                        select concat_ws(' ', 'routine', routine_name, routine_type, routine_definition)
                        from information_schema.routines where routine_schema = database()
                        """)
                .flatMap(query -> client().sql(query).query(String.class).stream())
                .filter(line -> !line.contains("flyway_schema_history"))
                .sorted()
                .toList();
    }

    private static List<Resource> resources(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
