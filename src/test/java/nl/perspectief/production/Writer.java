package nl.perspectief.production;

import static nl.perspectief.production.DatabaseGround.PORTAL;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who goes on writing, as the account that serves: person after person, each in one go with a function. */
final class Writer implements AutoCloseable {

    private final AtomicInteger written = new AtomicInteger();
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Thread thread = new Thread(this::write, "writer");
    private volatile boolean stopped;

    private Writer(DatabaseGround ground) {
        var source = ground.source(PORTAL, "perspectief_app");
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    static Writer on(DatabaseGround ground) {
        var writer = new Writer(ground);
        writer.thread.start();
        return writer;
    }

    int written() {
        return written.get();
    }

    private void write() {
        while (!stopped) {
            transaction.executeWithoutResult(_ -> add(written.get() + 1));
            written.incrementAndGet();
        }
    }

    private void add(int number) {
        database.sql("""
                        insert into person (subject, name, language, last_login)
                        values (concat('writer-', :number), repeat('Олена ', 20), 'uk', now(6))
                        """).param("number", number).update();
        database.sql("""
                        insert into person_function (version, person_id, kind, municipality_id, valid_from)
                        select 0, last_insert_id(), 'EXPERT', min(id), now(6) from municipality
                        """).update();
    }

    /** What was written, in its order. */
    static List<String> persons(DatabaseGround ground) {
        return ground.client(PORTAL)
                .sql("""
                        select json_array(id, subject, name, last_login) from person
                        where subject like 'writer-%' order by id
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    static List<String> functions(DatabaseGround ground) {
        return ground.client(PORTAL)
                .sql("""
                        select json_array(f.id, f.person_id, f.valid_from) from person_function f
                        join person p on p.id = f.person_id where p.subject like 'writer-%' order by f.id
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
