package nl.perspectief;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a test adds that can't be rolled back, because it wants transactions of its own; taken away again at its end. */
public final class NewRows implements AutoCloseable {

    private final Map<String, Long> highest = new LinkedHashMap<>();

    private NewRows() {}

    /** All rows added from here on are new. */
    public static NewRows sinceNow() {
        var rows = new NewRows();
        rows.asOwner(database -> database.sql("""
                        select table_name from information_schema.columns
                        where table_schema = database() and column_name = 'id'
                        """)
                .query(String.class)
                .list()
                .forEach(table -> rows.highest.put(
                        table,
                        database.sql("select ifnull(max(id), 0) from " + table)
                                .query(Long.class)
                                .single())));
        return rows;
    }

    /** Takes the new rows away. */
    @Override
    public void close() {
        asOwner(database -> {
            database.sql("set foreign_key_checks = 0").update();
            highest.forEach((table, id) -> database.sql("delete from " + table + " where id > ?")
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
