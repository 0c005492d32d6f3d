package nl.perspectief.sessions;

import java.util.List;
import java.util.Set;
import nl.perspectief.base.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who somebody at a table is, by what only they have. */
@Component
class Seats {

    private final JdbcClient database;
    private final SessionStore store;
    private final IdeaStore ideas;
    private final BoardReader boards;

    Seats(JdbcClient database, SessionStore store, IdeaStore ideas, BoardReader boards) {
        this.database = database;
        this.store = store;
        this.ideas = ideas;
        this.boards = boards;
    }

    /** @param session whose step stays as it is until the transaction ends */
    record Held(HeldSession session, long participantId) {}

    private record Found(
            long id, long sessionId, long poolId, String nickname, Party party, String code, Set<Long> ideas) {}

    /** @throws NotFoundException for who is thrown out, and once the session is closed */
    Seat find(String token) {
        var found = found(token);
        var board = boards.read(found.sessionId());
        return new Seat(
                found.id(),
                found.nickname(),
                found.party(),
                found.code(),
                board.step().tellsOfGroups() ? List.of() : boards.found(found.poolId()),
                found.ideas(),
                ideas.dotsOf(found.id()),
                board);
    }

    /**
     * Of several at once with one token, each waits for the one before.
     *
     * @param alone whether nobody else at the table writes meanwhile
     * @throws NotFoundException as {@link #find}
     */
    Held hold(String token, boolean alone) {
        var seen = found(token);
        var session = alone ? store.hold(seen.sessionId()).orElseThrow(Seats::nobody) : store.share(seen.sessionId());
        return new Held(session, held(token));
    }

    private Found found(String token) {
        return database.sql("select a.id, a.session_id, s.pool_id, a.nickname, a.party, s.join_code,"
                        + " (select group_concat(i.id) from session_idea i where i.participant_id = a.id) ideas"
                        + " from session_participant a join pool_session s on s.id = a.session_id"
                        + " where a.token_hash = ? and a.out_at is null")
                .param(Tokens.hash(token))
                .query((row, _) -> new Found(
                        row.getLong("id"),
                        row.getLong("session_id"),
                        row.getLong("pool_id"),
                        row.getString("nickname"),
                        Party.valueOf(row.getString("party")),
                        row.getString("join_code"),
                        BoardReader.ids(row.getString("ideas"))))
                .optional()
                .orElseThrow(Seats::nobody);
    }

    private long held(String token) {
        return database.sql("select id from session_participant where token_hash = ? and out_at is null for update")
                .param(Tokens.hash(token))
                .query(Long.class)
                .optional()
                .orElseThrow(Seats::nobody);
    }

    private static NotFoundException nobody() {
        return new NotFoundException("seat");
    }
}
