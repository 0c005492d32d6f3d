package nl.perspectief.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of notifications, as people read it. */
@Component
class NotificationStore {

    /** Who hasn't read it by then has other things to read; until then it says of a person what they reported. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final LocalTime DIGEST = LocalTime.of(7, 0);

    /** Longer than any transaction: what is written now is seen when the digest is sent. */
    private static final Duration BEFORE_DIGEST = Duration.ofMinutes(15);

    private static final String MAIL_DUE = """
            case when not :mailed or p.email is null then null
                when :urgent or ifnull(s.mail, 'AT_ONCE') = 'AT_ONCE' then :now
                when s.mail = 'DAILY' then :digest end
            """;

    private final JdbcClient database;
    private final Clock clock;

    NotificationStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A notification as it is kept. */
    record Stored(long id, String key, String topic, Teller.Told told, boolean urgent, Instant at, String state) {

        static Stored of(ResultSet row, int number) throws SQLException {
            return new Stored(
                    row.getLong("id"),
                    row.getString("notification_key"),
                    row.getString("topic"),
                    new Teller.Told(row.getLong("thing_id"), row.getString("kind")),
                    row.getBoolean("urgent"),
                    Rows.moment(row, "created_at"),
                    row.getString("state"));
        }

        boolean unread() {
            return state.equals("UNREAD");
        }
    }

    void add(Notice notice, Collection<Long> personIds, boolean mailed, Instant now) {
        database.sql("""
                        insert into notification (person_id, notification_key, topic, thing_id, kind, cause, urgent,
                            created_at, state, mail_due, mail_next, mail_tries)
                        select d.id, lower(hex(random_bytes(16))), :topic, :thing, :kind, :cause, :urgent, :now, 'UNREAD',
                            d.due, d.due, 0
                        from (select p.id,
                        """ + MAIL_DUE + """
                             as due from person p left join notification_setting s on s.person_id = p.id
                            where p.id in (:persons) and not p.deactivated) d
                        on duplicate key update id = notification.id
                        """)
                .param("topic", notice.topic())
                .param("thing", notice.thingId())
                .param("kind", notice.kind())
                .param("cause", notice.cause())
                .param("urgent", notice.urgent())
                .param("now", Dates.utc(now))
                .param("digest", Dates.utc(nextDigest(now)))
                .param("mailed", mailed)
                .param("persons", personIds)
                .update();
    }

    Set<Long> holders(String topic, long thingId) {
        return new HashSet<>(
                database.sql("""
                        select distinct person_id from notification
                        where topic = ? and thing_id = ? and state <> 'WITHDRAWN'
                        """).param(topic).param(thingId).query(Long.class).list());
    }

    Set<Long> things(String topic, long personId) {
        return new HashSet<>(
                database.sql("""
                        select distinct thing_id from notification
                        where topic = ? and person_id = ? and state <> 'WITHDRAWN'
                        """).param(topic).param(personId).query(Long.class).list());
    }

    boolean isTold(String topic, long thingId, String kind) {
        return database.sql("""
                        select exists (select 1 from notification where topic = ? and thing_id = ? and kind = ?)
                        """)
                .param(topic)
                .param(thingId)
                .param(kind)
                .query(Boolean.class)
                .single();
    }

    void withdraw(String topic, long thingId, Collection<Long> personIds) {
        database.sql("""
                        update notification set state = 'WITHDRAWN'
                        where topic = :topic and thing_id = :thing and person_id in (:persons)
                        """)
                .param("topic", topic)
                .param("thing", thingId)
                .param("persons", personIds)
                .update();
    }

    void forget(String topic, long thingId) {
        database.sql("delete from notification where topic = ? and thing_id = ?")
                .param(topic)
                .param(thingId)
                .update();
    }

    void withdraw(Collection<Long> ids) {
        database.sql("update notification set state = 'WITHDRAWN' where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    Unread unread(String subject) {
        return database.sql("""
                        select p.id, count(n.id) from person p
                        left join notification n on n.person_id = p.id and n.state = 'UNREAD'
                        where p.subject = ? group by p.id
                        """)
                .param(subject)
                .query((row, _) -> new Unread(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(new Unread(0, 0));
    }

    /** The newest first. */
    List<Stored> list(long personId, int most, long skipped) {
        return database.sql("""
                        select * from notification where person_id = ? and state <> 'WITHDRAWN'
                        order by id desc limit ? offset ?
                        """)
                .param(personId)
                .param(most)
                .param(skipped)
                .query(Stored::of)
                .list();
    }

    Optional<Stored> find(long personId, String key) {
        return database.sql("""
                        select * from notification
                        where notification_key = ? and person_id = ? and state <> 'WITHDRAWN'
                        """).param(key).param(personId).query(Stored::of).optional();
    }

    void read(long id) {
        database.sql("update notification set state = 'READ' where id = ?")
                .param(id)
                .update();
    }

    void readAll(long personId) {
        database.sql("update notification set state = 'READ' where person_id = ? and state = 'UNREAD'")
                .param(personId)
                .update();
    }

    Optional<MailChoice> choice(long personId) {
        return database.sql("select mail from notification_setting where person_id = ?")
                .param(personId)
                .query((row, _) -> MailChoice.valueOf(row.getString(1)))
                .optional();
    }

    void choose(long personId, MailChoice choice) {
        database.sql("""
                        insert into notification_setting (person_id, mail) values (:person, :mail)
                        on duplicate key update mail = :mail
                        """).param("person", personId).param("mail", choice.name()).update();
    }

    @Transactional
    @TriedAgain
    public void forgetOld() {
        database.sql("delete from notification where created_at < ?")
                .param(Dates.utc(clock.instant().minus(KEPT)))
                .update();
    }

    private static Instant nextDigest(Instant now) {
        var earliest = now.plus(BEFORE_DIGEST).atZone(Dates.ZONE);
        var today = earliest.with(DIGEST);
        return (today.isAfter(earliest) ? today : today.plusDays(1)).toInstant();
    }
}
