package nl.perspectief.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Count;
import nl.perspectief.voting.count.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes polls whose time is over, seals what was cast, and counts it. */
@Component
class Sealing {

    private final JdbcClient database;
    private final SealedFiles files;
    private final ApplicationEventPublisher events;

    Sealing(JdbcClient database, SealedFiles files, ApplicationEventPublisher events) {
        this.database = database;
        this.files = files;
        this.events = events;
    }

    /** Those that take no ballots any more, the earliest first. */
    @Transactional(readOnly = true)
    public List<Long> due() {
        return database.sql(
                        "select id from poll where state = 'OPEN' and closes_at < utc_timestamp(6) order by closes_at, id")
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
        var poll = database.sql("""
                        select id, state, secret, opens_at <= utc_timestamp(6) begun, closes_at < utc_timestamp(6) past
                        from poll where id = ? for update
                        """)
                .param(pollId)
                .query(HeldPoll::of)
                .optional()
                .orElseThrow(() -> new NotFoundException("poll " + pollId));
        poll.requireOver();
        if (poll.state() == PollState.OPEN) {
            close(pollId);
        }
    }

    private void close(long pollId) {
        database.sql("call close_poll(?)").param(pollId).update();
        var said = new Said(pollId);
        var digest = files.keep(pollId, said::add);
        var outcome = said.count(digest);
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

    /** What the ballots say; equal ones are one object. */
    private final class Said {

        private final long councilId;
        private final PollManifest manifest;
        private final HashMap<String, Choice> known = new HashMap<>();
        private final List<Choice> choices = new ArrayList<>();

        private Said(long pollId) {
            var row = database.sql("select council_id, manifest from poll where id = ?")
                    .param(pollId)
                    .query((found, _) -> Map.entry(found.getLong(1), found.getString(2)))
                    .single();
            councilId = row.getKey();
            manifest = PollManifest.fromJson(row.getValue());
        }

        private void add(String json) {
            choices.add(known.computeIfAbsent(json, manifest.question()::parse));
        }

        private Outcome count(byte[] digest) {
            return Count.of(
                    manifest.question(), manifest.rule(), manifest.roll().size(), choices, digest);
        }
    }
}
