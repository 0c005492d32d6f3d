package nl.perspectief.sessions;

import java.util.List;
import java.util.Optional;
import nl.perspectief.experts.ExpertPool;
import org.jspecify.annotations.Nullable;

/**
 * A session of a pool, for those who may see the pool.
 *
 * @param code by which people join; null once it is closed, and for who doesn't lead it
 * @param leads whether the user leads it: who began it, and oversight
 * @param people for who leads it; empty for others
 */
public record PoolSession(
        ExpertPool pool,
        String leaderName,
        @Nullable String code,
        boolean leads,
        Board board,
        List<Participant> people) {

    public long id() {
        return board.sessionId();
    }

    /** As people read it to each other. */
    public Optional<String> spokenCode() {
        return Optional.ofNullable(code).map(JoinCode::spoken);
    }

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return pathOf(pool.id(), id());
    }

    /** By which an idea of it is found in trails, as {@link IdeaTrail} reads it. */
    public String nameOf(Idea idea) {
        return "%d-%d-%d".formatted(pool.id(), id(), idea.id());
    }

    static String pathOf(long poolId, long id) {
        return "experts/" + poolId + "/sessions/" + id;
    }
}
