package nl.perspectief.voting;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.voting.count.Count;
import nl.perspectief.voting.count.Question;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes polls whose time is over, seals what was cast, and counts it. */
@Component
class Sealing {

    /** Very many ballots take longer than any statement of a page may. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcTemplate connections;
    private final JdbcClient database;
    private final SealedFiles files;
    private final ApplicationEventPublisher events;

    Sealing(JdbcTemplate connections, SealedFiles files, ApplicationEventPublisher events) {
        this.connections = connections;
        this.database = JdbcClient.create(connections);
        this.files = files;
        this.events = events;
    }

    /** Those that take no ballots any more, the earliest first. */
    @Transactional(readOnly = true)
    public List<Long> due() {
        return database.sql(
                        "select id from poll where state in ('OPEN', 'CLOSING') and closes_at < utc_timestamp(6) order by closes_at, id")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /**
     * Of two at once the second finds it done. Ballots that are not as many as those who voted are never sealed: the
     * database refuses.
     *
     * @throws BadInputException while ballots may still come
     */
    @Transactional
    @TriedAgain
    public void seal(long pollId) {
        var poll = database.sql("select state, closes_at < utc_timestamp(6) past from poll where id = ? for update")
                .param(pollId)
                .query((row, _) -> new Held(PollState.valueOf(row.getString("state")), row.getBoolean("past")))
                .optional()
                .orElseThrow(() -> new NotFoundException("poll " + pollId));
        BadInputException.unless(poll.isOver(), "poll", "voting.bad.stillOpen");
        if (poll.state() != PollState.SEALED) {
            bePatient();
            database.sql("call close_poll(?)").param(pollId).update();
            seal(pollId, new Said(pollId));
        }
    }

    /** @param isOver by the database's clock */
    private record Held(PollState state, boolean isOver) {}

    private void seal(long pollId, Said said) {
        var digest = files.keep(pollId, said::add);
        var outcome = said.count.outcome(digest);
        database.sql("call seal_poll(?, ?)").param(pollId).param(digest).update();
        database.sql("""
                        insert into poll_outcome (poll_id, step, kind, turnout, outcome, happened_at)
                        values (?, 1, 'COUNTED', ?, ?, utc_timestamp(6))
                        """)
                .param(pollId)
                .param(outcome.ballots())
                .param(OutcomeJson.write(outcome))
                .update();
        events.publishEvent(new PollSealed(pollId, said.councilId, outcome.result()));
    }

    /** Until the connection goes back to its pool. */
    private void bePatient() {
        connections.execute((Connection connection) -> {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
            return true;
        });
    }

    /** What the ballots say, each counted as it is read: there can be very many. */
    private final class Said {

        private final long councilId;
        private final Question question;
        private final Count count;

        private Said(long pollId) {
            var row = database.sql("select council_id, manifest from poll where id = ?")
                    .param(pollId)
                    .query((found, _) -> Map.entry(found.getLong(1), found.getString(2)))
                    .single();
            councilId = row.getKey();
            var manifest = PollManifest.fromJson(row.getValue());
            question = manifest.question();
            count = new Count(question, manifest.rule(), manifest.roll().size());
        }

        private void add(String json) {
            count.add(question.parse(json));
        }
    }
}
