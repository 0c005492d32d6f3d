package nl.perspectief.sessions;

import java.time.Instant;
import java.util.Locale;

/** A session in a list. */
public record SessionRow(long id, long poolId, String title, Locale language, SessionStep step, Instant begunAt) {

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return PoolSession.pathOf(poolId, id);
    }
}
