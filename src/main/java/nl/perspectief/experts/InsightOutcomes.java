package nl.perspectief.experts;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.trail.Thing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells insights, and the experts of their pools, that an action is done that came of them; in its transaction. */
@Component
class InsightOutcomes {

    private static final String EXPERTS = """
            select m.person_id from insight i join pool_member m on m.pool_id = i.pool_id
                and m.since <= utc_timestamp(6) and (m.until is null or m.until > utc_timestamp(6))
            where i.id = ?
            """;

    private final JdbcClient database;
    private final Notifications notifications;

    InsightOutcomes(JdbcClient database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    @EventListener
    void on(ActionCompleted completed) {
        completed.origins().stream()
                .filter(origin -> origin.kind() == Thing.Kind.INSIGHT)
                .forEach(insight -> {
                    database.sql("insert ignore into insight_outcome (insight_id, action_id, finished_at)"
                                    + " values (?, ?, utc_timestamp(6))")
                            .params(insight.id(), completed.actionId())
                            .update();
                    notifications.send(
                            new Notice(
                                    InsightTeller.TOPIC,
                                    insight.id(),
                                    InsightTeller.DONE,
                                    "action:" + completed.actionId(),
                                    false),
                            experts(insight.id(), completed.personId()));
                });
    }

    /** @param me who finished it, and knows */
    private Set<Long> experts(long insightId, long me) {
        return database.sql(EXPERTS).param(insightId).query((row, _) -> row.getLong(1)).list().stream()
                .filter(person -> person != me)
                .collect(toSet());
    }
}
