package nl.perspectief;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                        select table_name, if(count(if(column_name = 'poll_id' and is_nullable = 'NO', 1, null)) = 1, 'poll_id', (
                            select k.column_name from information_schema.key_column_usage k
                            where k.table_schema = database() and k.table_name = c.table_name
                                and k.constraint_name = 'PRIMARY' and k.ordinal_position = 1))
                        from information_schema.columns c
                        where table_schema = database() and table_name <> 'flyway_schema_history'
                        group by table_name
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
            var guards = guards(database);
            guards.forEach(guard -> database.sql("drop trigger " + guard.name()).update());
            highest.forEach(
                    (key, id) -> database.sql("delete from %s where %s > ?".formatted(key.table(), key.column()))
                            .param(id)
                            .update());
            guards.forEach(guard -> database.sql(guard.definition()).update());
        });
    }

    /** By which the database keeps what nobody may take away, once there is a new poll, motion, idea, action or infographic. */
    private List<Guard> guards(JdbcClient database) {
        if (Stream.of("poll", "motion", "session_idea", "action_event", "infographic")
                .allMatch(table -> isWithoutNew(table, database))) {
            return List.of();
        }
        return database.sql("""
                        select trigger_name from information_schema.triggers
                        where trigger_schema = database() and event_manipulation = 'DELETE'
                        """).query((row, _) -> row.getString(1)).list().stream()
                .map(name -> database.sql("show create trigger " + name)
                        .query((row, _) -> new Guard(name, row.getString(3)))
                        .single())
                .toList();
    }

    private boolean isWithoutNew(String table, JdbcClient database) {
        var before = requireNonNull(highest.get(new Key(table, "id")));
        return database.sql("select count(*) from %s where id > ?".formatted(table))
                        .param(before)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private record Guard(String name, String definition) {}

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
