package nl.perspectief.infographic.ui;

import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.TranslationNeighbour;
import org.springframework.stereotype.Component;

/** Where an infographic is made, insights are missed that aren't in each language. */
@Component
class MakingOfPool implements TranslationNeighbour {

    static final String WORD = "infographic";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title() {
        return "infographic.make";
    }

    @Override
    public String path(ExpertPool pool) {
        return InfographicAddress.make(pool.id());
    }
}
