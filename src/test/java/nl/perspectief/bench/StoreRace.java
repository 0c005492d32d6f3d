package nl.perspectief.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.AnswerOutcome;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Stores first answers in open rounds, each thread in one round at a time, through the service or as single rows by bare
 * JDBC; both with the portal's own connections.
 */
final class StoreRace {

    private static final String INSERT = """
            insert into answer (version, checklist_id, indicator_id, form, number, reason, remark, mender,
                answered_by, answered_at)
            values (0, ?, ?, 'YES', null, '', '', '', ?, utc_timestamp(6))
            """;

    private final DataSource database;
    private final RoundService rounds;

    enum Way {
        SERVICE,
        BARE
    }

    /** A round that is open, the questions in it that "yes" answers, and who manages the location. */
    private record OpenRound(long id, long personId, String subject, List<Long> indicators) {}

    StoreRace(DataSource database, RoundService rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /** @return answers a second */
    long run(Way way, int threads, int seconds) {
        var open = new ConcurrentLinkedQueue<>(open());
        var stored = new AtomicLong();
        var start = System.nanoTime();
        var end = start + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var runs = new ArrayList<Future<?>>();
            for (var thread = 0; thread < threads; thread++) {
                runs.add(pool.submit(() -> {
                    store(way, open, end, stored);
                    return null;
                }));
            }
            for (var run : runs) {
                run.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        var took = System.nanoTime() - start;
        return stored.get() * 1_000_000_000L / took;
    }

    private void store(Way way, Queue<OpenRound> open, long end, AtomicLong stored) throws SQLException {
        while (System.nanoTime() < end) {
            var round = open.poll();
            if (round == null) {
                return; // all rounds are full
            }
            signIn(round.subject());
            for (var indicator : round.indicators()) {
                if (System.nanoTime() >= end) {
                    return;
                }
                if (way == Way.SERVICE) {
                    serve(round, indicator);
                } else {
                    insert(round, indicator);
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

    private void insert(OpenRound round, long indicator) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, round.id());
            statement.setLong(2, indicator);
            statement.setLong(3, round.personId());
            statement.executeUpdate();
        }
    }

    private static void signIn(String subject) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                subject, "", AuthorityUtils.createAuthorityList("ROLE_" + Roles.LOCATION_MANAGER)));
        SecurityContextHolder.setContext(context);
    }

    private List<OpenRound> open() {
        var client = JdbcClient.create(database);
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
