package nl.perspectief.voting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes from the database's redo log who cast which ballot. That log has all that was written, in order and in clear, a day
 * later still; it begins anew at its beginning when it is full.
 */
@Component
class RedoLog {

    private static final int ROWS = 64;
    private static final int BYTES = 65_000;

    /** Of no job, and never due; nobody sees a row of it, since each is taken back. */
    private static final String FILL = """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            with recursive numbered as (select 1 number union all select number + 1 from numbered where number < ?)
            select 'fills-log', number, repeat('0', ?), '9000-01-01', false, 0 from numbered
            """;

    private final JdbcClient database;
    private final TransactionOperations transactions;

    RedoLog(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Of polls whose time is over, before they are sealed for the first time; of secret ones. */
    void forgetCasts(List<Long> polls) {
        if (!polls.isEmpty() && areSecret(polls)) {
            fillLog();
        }
    }

    /** Who is casting holds the poll; who comes after this has it finds it over. */
    private boolean areSecret(List<Long> polls) {
        return Boolean.TRUE.equals(transactions.execute(
                _ -> database.sql("select secret from poll where id in (:polls) order by id for update")
                        .param("polls", polls)
                        .query(Boolean.class)
                        .list()
                        .contains(true)));
    }

    private void fillLog() {
        var start = written();
        while (written() - start < size()) {
            transactions.executeWithoutResult(filling -> {
                filling.setRollbackOnly();
                database.sql(FILL).param(ROWS).param(BYTES).update();
            });
        }
    }

    /** How much the log ever held, in bytes; what is sealed after it is on the disk together with it. */
    private long written() {
        return number("""
                select variable_value from information_schema.global_status where variable_name = 'INNODB_LSN_CURRENT'
                """);
    }

    private long size() {
        return number("select @@global.innodb_log_file_size");
    }

    private long number(String query) {
        return transactions.execute(_ -> database.sql(query).query(Long.class).single());
    }
}
