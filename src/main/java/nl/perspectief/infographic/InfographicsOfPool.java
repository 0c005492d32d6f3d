package nl.perspectief.infographic;

import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolNeighbour;
import org.springframework.stereotype.Component;

@Component
class InfographicsOfPool implements PoolNeighbour {

    @Override
    public String title() {
        return "infographic.all";
    }

    @Override
    public String path(ExpertPool pool) {
        return pool.path() + "/infographics";
    }
}
