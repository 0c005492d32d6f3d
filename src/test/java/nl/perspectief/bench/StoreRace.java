package nl.perspectief.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.AnswerOutcome;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores first answers in open rounds, each thread in one round at a time, through the service or as single rows by bare
 * JDBC; both with as many connections to the same server.
 */
final class StoreRace {

    private static final String INSERT = """
            insert into answer (version, checklist_id, indicator_id, form, number, reason, remark, mender,
                answered_by, answered_at)
            values (0, ?, ?, 'YES', null, '', '', '', ?, utc_timestamp(6))
            """;

    private final HikariDataSource portal;
    private final RoundService rounds;

    /** A round that is open, the questions in it that "yes" answers, and who manages the location. */
    private record OpenRound(long id, long personId, String subject, List<Long> indicators) {}

    StoreRace(HikariDataSource portal, RoundService rounds) {
        this.portal = portal;
        this.rounds = rounds;
    }

    /** @return answers a second */
    long run(Race.Way way, int threads, int seconds) {
        var open = new ConcurrentLinkedQueue<>(open());
        try (var bare = Race.bare(portal)) {
            return Race.run(threads, seconds, (end, stored) -> store(way, bare, open, end, stored));
        }
    }

    private void store(Race.Way way, DataSource bare, Queue<OpenRound> open, long end, AtomicLong stored)
            throws SQLException {
        while (System.nanoTime() < end) {
            var round = open.poll();
            if (round == null) {
                return; // all rounds are full
            }
            Race.signIn(round.subject(), Roles.LOCATION_MANAGER);
            for (var indicator : round.indicators()) {
                if (System.nanoTime() >= end) {
                    return;
                }
                if (way == Race.Way.SERVICE) {
                    serve(round, indicator);
                } else {
                    insert(bare, round, indicator);
                }
                stored.incrementAndGet();
            }
        }
    }

    private void serve(OpenRound round, long indicator) {
        var draft = AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES);
        if (!(rounds.answer(round.id(), indicator, null, draft) instanceof AnswerOutcome.Stored)) {
            throw new IllegalStateException("there was an answer already");
        }
    }

    private static void insert(DataSource bare, OpenRound round, long indicator) throws SQLException {
        try (var connection = bare.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, round.id());
            statement.setLong(2, indicator);
            statement.setLong(3, round.personId());
            statement.executeUpdate();
        }
    }

    private List<OpenRound> open() {
        var client = JdbcClient.create(portal);
        var indicators = client.sql("""
                        select i.id from indicator i join checklist_template t on t.id = i.template_id
                        where t.code = 'full' and i.answered_by = 'MANAGER' and i.kind in ('YES_NO', 'YES_PARTLY_NO')
                        """).query((row, _) -> row.getLong(1)).list();
        return client.sql("""
                        select c.id, p.id, p.subject
                        from checklist c
                        join checklist_template t on t.id = c.template_id
                        join person_function f on f.location_id = c.location_id
                        join person p on p.id = f.person_id
                        where c.status = 'OPEN' and t.code = 'full' and f.kind = 'LOCATION_MANAGER'
                        """)
                .query((row, _) -> new OpenRound(row.getLong(1), row.getLong(2), row.getString(3), indicators))
                .list();
    }
}
