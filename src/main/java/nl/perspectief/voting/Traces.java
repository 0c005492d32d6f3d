package nl.perspectief.voting;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes from the database's own files who cast which ballot. Until all old versions of rows are purged, the undo log and
 * the rows themselves name the transaction that wrote both. The redo log has all that was written, in order and in clear,
 * a day later still; it begins anew at its beginning when it is full, and all that was changed before is in the files then.
 */
@Component
class Traces {

    private static final int ROWS = 64;
    private static final int BYTES = 65_000;

    /** In seconds. */
    private static final int PATIENCE = 5;

    /** Longer than any page takes; a dump of the whole database may take more. */
    private static final Duration PURGE = Duration.ofMinutes(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Of no job, and never due; nobody sees a row of it, since each is taken back. */
    private static final String FILL = """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            with recursive numbered as (select 1 number union all select number + 1 from numbered where number < ?)
            select 'fills-log', number, repeat('0', ?), '9000-01-01', false, 0 from numbered
            """;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Duration purge;

    @Autowired
    Traces(JdbcClient database, TransactionOperations transactions) {
        this(database, transactions, PURGE);
    }

    /** @param purge how long it may take until no transaction needs old versions of rows any more */
    Traces(JdbcClient database, TransactionOperations transactions, Duration purge) {
        this.database = database;
        this.transactions = transactions;
        this.purge = purge;
    }

    /**
     * Of a poll whose time is over: who is casting holds it, and who comes after this has had it finds it over.
     *
     * @throws org.springframework.dao.DataAccessException if somebody holds it for longer than casting takes
     */
    boolean isSecret(long poll) {
        return Boolean.TRUE.equals(transactions.execute(
                _ -> database.sql("select secret from poll where id = ? for update wait " + PATIENCE)
                        .param(poll)
                        .query(Boolean.class)
                        .single()));
    }

    /**
     * After it, the files have nothing of who cast what before.
     *
     * @throws IllegalStateException if a transaction that began before keeps old versions of rows for longer than that may take
     */
    void wipe() {
        awaitPurge();
        fillLog();
    }

    private void awaitPurge() {
        for (var looks = purge.dividedBy(BETWEEN_LOOKS); unpurged() > 0; looks--) {
            if (looks == 0) {
                throw new IllegalStateException(
                        "a transaction that is open for long, a dump for example, keeps who cast which ballot");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Which writes all that was changed before it to the files of the tables. */
    void fillLog() {
        var start = written();
        while (written() - start < size()) {
            transactions.executeWithoutResult(filling -> {
                filling.setRollbackOnly();
                database.sql(FILL).param(ROWS).param(BYTES).update();
            });
        }
    }

    /** How many transactions' old versions of rows are still kept; those that began since are among them. */
    private long unpurged() {
        return status("INNODB_HISTORY_LIST_LENGTH");
    }

    /** How much the log ever held, in bytes; what is sealed after it is on the disk together with it. */
    private long written() {
        return status("INNODB_LSN_CURRENT");
    }

    private long size() {
        return number("select @@global.innodb_log_file_size");
    }

    private long status(String name) {
        return number(
                "select variable_value from information_schema.global_status where variable_name = '" + name + "'");
    }

    private long number(String query) {
        return transactions.execute(_ -> database.sql(query).query(Long.class).single());
    }
}
