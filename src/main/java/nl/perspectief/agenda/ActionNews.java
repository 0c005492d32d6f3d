package nl.perspectief.agenda;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who has to know what happened to an action; never whom did it. */
@Component
class ActionNews {

    static final String TOPIC = "agenda";

    private static final String HELD =
            " join person p on p.id = f.person_id and not p.deactivated and f.valid_from <= :now"
                    + " and (f.valid_until is null or f.valid_until > :now)";

    /** Who is named; else all of the organisation; else, where nobody of it is here, oversight. */
    private static final String RESPONSIBLE = """
            select distinct f.person_id from action a
            join person_function f on f.municipality_id = a.municipality_id
            """ + HELD + """
             where a.id = :action and if(a.person_id is not null,
                f.person_id = a.person_id,
                f.kind = 'PARTNER' and f.person_id in (
                    select o.person_id from organisation_person o where o.organisation_id = a.organisation_id)
                or f.kind = 'OVERSIGHT' and
            """ + HeldActions.UNSPOKEN + ")";

    /** Who can do it, whether they are told of it or not. */
    private static final String DOERS = """
            select distinct f.person_id from action a
            join person_function f on f.municipality_id = a.municipality_id
            """ + HELD + """
             where a.id in (:actions) and (f.person_id = a.person_id or f.kind = 'PARTNER' and f.person_id in (
                select o.person_id from organisation_person o where o.organisation_id = a.organisation_id))
            """;

    private static final String OVERSIGHT = """
            select distinct f.person_id from action a
            join person_function f on f.municipality_id = a.municipality_id and f.kind = 'OVERSIGHT'
            """ + HELD + " where a.id = :action";

    private final JdbcClient database;
    private final Notifications notifications;
    private final Clock clock;

    ActionNews(JdbcClient database, Notifications notifications, Clock clock) {
        this.database = database;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param me who did it, and knows */
    void tellResponsible(long actionId, News kind, String cause, long me) {
        tell(actionId, kind, cause, me, RESPONSIBLE);
    }

    /** @param me who did it, and knows; 0 for nobody */
    void tellOversight(long actionId, News kind, String cause, long me) {
        tell(actionId, kind, cause, me, OVERSIGHT);
    }

    /** Who can do one of them now. */
    Set<Long> doers(Collection<Long> actionIds) {
        return database
                .sql(DOERS)
                .param("actions", actionIds)
                .param("now", Dates.utc(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .collect(toSet());
    }

    /**
     * Tells who could do them before and no longer can.
     *
     * @param before as {@link #doers} said
     * @param me who did it, and knows
     */
    void tellFormer(Set<Long> before, List<Long> actionIds, String cause, long me) {
        var now = doers(actionIds);
        var former = before.stream()
                .filter(person -> person != me && !now.contains(person))
                .collect(toSet());
        var kind = actionIds.size() == 1 ? News.TAKEN : News.SEVERAL_TAKEN;
        notifications.send(new Notice(TOPIC, actionIds.getFirst(), kind.name(), TOPIC + ":" + cause, false), former);
    }

    private void tell(long actionId, News kind, String cause, long me, String whom) {
        notifications.send(
                new Notice(TOPIC, actionId, kind.name(), TOPIC + ":" + cause, false), persons(actionId, whom, me));
    }

    private Set<Long> persons(long actionId, String whom, long me) {
        return database
                .sql(whom)
                .param("action", actionId)
                .param("now", Dates.utc(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .filter(person -> person != me)
                .collect(toSet());
    }
}
