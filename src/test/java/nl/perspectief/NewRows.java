package nl.perspectief;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a test adds that can't be rolled back, because it wants transactions of its own; taken away again at its end. */
public final class NewRows implements AutoCloseable {

    /** What a table's rows are counted by: their own id, or that of what they belong to. */
    private record Key(String table, String column) {}

    private final Map<Key, Long> highest = new LinkedHashMap<>();

    private NewRows() {}

    /** All rows added from here on are new. */
    public static NewRows sinceNow() {
        var rows = new NewRows();
        rows.asOwner(database -> database.sql("""
                        select table_name, column_name from information_schema.key_column_usage
                        where table_schema = database() and constraint_name = 'PRIMARY' and ordinal_position = 1
                            and table_name <> 'flyway_schema_history'
                        """)
                .query((row, _) -> new Key(row.getString(1), row.getString(2)))
                .list()
                .forEach(key -> rows.highest.put(
                        key,
                        database.sql("select ifnull(max(%s), 0) from %s".formatted(key.column(), key.table()))
                                .query(Long.class)
                                .single())));
        return rows;
    }

    /** Takes the new rows away. */
    @Override
    public void close() {
        asOwner(database -> {
            database.sql("set foreign_key_checks = 0").update();
            highest.forEach(
                    (key, id) -> database.sql("delete from %s where %s > ?".formatted(key.table(), key.column()))
                            .param(id)
                            .update());
        });
    }

    private void asOwner(Work work) {
        var server = TestServers.mariaDb();
        var connection = new SingleConnectionDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner(), true);
        try {
            work.with(JdbcClient.create(connection));
        } finally {
            connection.destroy();
        }
    }

    @FunctionalInterface
    private interface Work {
        void with(JdbcClient database);
    }
}
