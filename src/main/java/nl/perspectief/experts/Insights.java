package nl.perspectief.experts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules read what a pool found, as far as everybody may read it; in their transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Insights {

    private final InsightReader insights;
    private final VoiceStore voices;

    Insights(InsightReader insights, VoiceStore voices) {
        this.insights = insights;
        this.voices = voices;
    }

    /** How many were heard, as of the pool's last count. */
    public Heard heard(long poolId) {
        return voices.heard(poolId);
    }

    /** The pool's themes, the heaviest first, with those insights that were weighed. */
    public List<InsightTheme> of(long poolId) {
        return insights.themes(poolId, false).themes();
    }
}
