package nl.perspectief.experts;

import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.trail.Thing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells insights that an action which came of them is done, in the transaction in which it was finished. */
@Component
class InsightOutcomes {

    private final JdbcClient database;

    InsightOutcomes(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ActionCompleted completed) {
        completed.origins().stream()
                .filter(origin -> origin.kind() == Thing.Kind.INSIGHT)
                .forEach(insight -> database.sql(
                                "insert ignore into insight_outcome (insight_id, action_id, finished_at)"
                                        + " values (?, ?, utc_timestamp(6))")
                        .params(insight.id(), completed.actionId())
                        .update());
    }
}
