package nl.perspectief.sessions;

import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolNeighbour;
import org.springframework.stereotype.Component;

/** A pool's page leads to its sessions. */
@Component
class SessionsOfPool implements PoolNeighbour {

    @Override
    public String title() {
        return "sessions.title";
    }

    @Override
    public String path(ExpertPool pool) {
        return pool.path() + "/sessions";
    }
}
