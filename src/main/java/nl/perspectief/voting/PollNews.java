package nl.perspectief.voting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilPersons;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those on the roll that a poll opened and that it closes soon, and spreads the digest of its seal. */
@Component
class PollNews {

    static final String TOPIC = "voting";

    /** What somebody is told of a poll; never what anybody voted. */
    enum Kind {
        OPENED,
        /** It closes within a day, and the reader hasn't voted. */
        CLOSING,
        /** With the digest: what members and oversight got by mail exposes a later change. */
        SEALED,
        /** It closed some time ago and can't be sealed; for oversight. */
        STUCK,
        /** What is stored isn't what was sealed; for oversight. */
        FAULTY
    }

    private static final Set<Kind> URGENT = EnumSet.of(Kind.SEALED, Kind.STUCK, Kind.FAULTY);

    private static final int AT_ONCE = 1_000;

    private static final String OVERSIGHT = """
            select distinct f.person_id
            from council c
            join person_function f on f.municipality_id = c.municipality_id and f.location_id is null
                and f.kind = 'OVERSIGHT' and f.valid_from <= :now and (f.valid_until is null or f.valid_until > :now)
            join person p on p.id = f.person_id and not p.deactivated
            where c.id = :council
            """;

    private final JdbcClient database;
    private final Notifications notifications;
    private final Clock clock;

    PollNews(JdbcClient database, Notifications notifications, Clock clock) {
        this.database = database;
        this.notifications = notifications;
        this.clock = clock;
    }

    @EventListener
    void on(PollOpened event) {
        eachOnRoll(event.pollId(), "true", some -> send(event.pollId(), Kind.OPENED, some));
    }

    @EventListener
    void on(PollSealed event) {
        var persons = new HashSet<>(persons(CouncilPersons.MEMBERS, event.councilId()));
        persons.addAll(persons(OVERSIGHT, event.councilId()));
        send(event.pollId(), Kind.SEALED, persons);
    }

    /** Polls that close within a day of which nobody was reminded yet; not those that take no longer in all. */
    @Transactional(readOnly = true)
    public List<Long> closingSoon() {
        return database.sql("""
                        select id from poll
                        where state = 'OPEN' and utc_timestamp(6) between closes_at - interval 1 day and closes_at
                            and opens_at < closes_at - interval 1 day
                        order by closes_at, id
                        """).query((row, _) -> row.getLong(1)).list().stream()
                .filter(id -> !notifications.isTold(TOPIC, id, Kind.CLOSING.name()))
                .toList();
    }

    @Transactional
    @TriedAgain
    public void remind(long pollId) {
        eachOnRoll(pollId, "not r.has_voted", some -> send(pollId, Kind.CLOSING, some));
    }

    /** Not while it may be sealed in a moment, as when the database is just away. */
    @Transactional
    @TriedAgain
    public void tellStuck(long pollId) {
        if (database.sql("select closes_at < utc_timestamp(6) - interval 10 minute from poll where id = ?")
                .param(pollId)
                .query(Boolean.class)
                .single()) {
            tellOversight(pollId, Kind.STUCK);
        }
    }

    @Transactional
    @TriedAgain
    public void tellFaulty(long pollId) {
        tellOversight(pollId, Kind.FAULTY);
    }

    private void tellOversight(long pollId, Kind kind) {
        var council = database.sql("select council_id from poll where id = ?")
                .param(pollId)
                .query((row, _) -> row.getLong(1))
                .single();
        send(pollId, kind, Set.copyOf(persons(OVERSIGHT, council)));
    }

    /** A roll can be long: some at a time. */
    private void eachOnRoll(long pollId, String which, Consumer<Set<Long>> told) {
        var last = 0L;
        List<Long> some;
        do {
            some = database.sql("select person_id from poll_roll r where poll_id = ? and person_id > ? and " + which
                            + " order by person_id limit " + AT_ONCE)
                    .param(pollId)
                    .param(last)
                    .query((row, _) -> row.getLong(1))
                    .list();
            if (!some.isEmpty()) {
                told.accept(Set.copyOf(some));
                last = some.getLast();
            }
        } while (some.size() == AT_ONCE);
    }

    private List<Long> persons(String query, long councilId) {
        return database.sql(query)
                .param("council", councilId)
                .param("now", Dates.utc(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** A copy of the digest that isn't sent is worth nothing, nor is an alarm: these come whatever the reader chose. */
    private void send(long pollId, Kind kind, Set<Long> persons) {
        var cause = "poll:" + pollId + ":" + kind;
        notifications.send(new Notice(TOPIC, pollId, kind.name(), cause, URGENT.contains(kind)), persons);
    }
}
