package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import nl.perspectief.people.FunctionHeld;
import nl.perspectief.security.FunctionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells a confidential contact, once, that reports wait of which nobody told them when they came: because their function
 * began later, or their account was deactivated then.
 */
@Component
class NewContacts implements Teller {

    private static final String TOPIC = "contacts";

    private final JdbcClient database;
    private final Notifications notifications;
    private final Translations translations;
    private final TransactionOperations transactions;
    private final Clock clock;

    private record Contact(long functionId, long personId, long municipalityId) {}

    NewContacts(
            JdbcClient database,
            Notifications notifications,
            Translations translations,
            TransactionOperations transactions,
            Clock clock) {
        this.database = database;
        this.notifications = notifications;
        this.translations = translations;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        transactions.executeWithoutResult(_ -> forgetFormer());
        OneByOne.run(
                requireNonNull(transactions.execute(_ -> untold())),
                contact -> transactions.executeWithoutResult(_ -> tell(contact)));
    }

    /** Who can sign in again is told again. */
    private void forgetFormer() {
        var now = Dates.utc(clock.instant());
        database.sql("""
                        delete from contact_told where function_id in (
                            select f.id from person_function f join person p on p.id = f.person_id where not (%s))
                        """.formatted(FunctionHeld.AT)).param(now).param(now).update();
    }

    private List<Contact> untold() {
        var now = Dates.utc(clock.instant());
        return database.sql("""
                        select f.id, f.person_id, f.municipality_id
                        from person_function f join person p on p.id = f.person_id
                        where f.kind = 'CONFIDENTIAL_CONTACT' and %s
                            and not exists (select 1 from contact_told t where t.function_id = f.id)
                        """.formatted(FunctionHeld.AT))
                .param(now)
                .param(now)
                .query((row, _) -> new Contact(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private void tell(Contact contact) {
        var first = database.sql("insert ignore into contact_told (function_id) values (?)")
                .param(contact.functionId())
                .update();
        var waiting = first == 0 ? List.<Long>of() : waiting(contact);
        if (waiting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        if (!notifications.toldOf(ReportNews.TOPIC, contact.personId()).containsAll(waiting)) {
            var cause = "contact:%d:%d".formatted(contact.functionId(), now.toEpochMilli());
            notifications.send(
                    new Notice(TOPIC, contact.municipalityId(), "WAITING", cause, false), Set.of(contact.personId()));
        }
        database.sql("update issue_report set escalation_due = :now where id in (:waiting) and escalation_due > :now")
                .param("now", Dates.utc(now))
                .param("waiting", waiting)
                .update();
    }

    /** Who has managed the location at any time since the report is its manager: see {@link Sight#TRUSTED}. */
    private List<Long> waiting(Contact contact) {
        return database.sql("""
                        select r.id from issue_report r
                        where r.municipality_id = :municipality and r.visibility = 'CONFIDENTIAL'
                            and r.state in ('NEW', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REOPENED')
                            and r.reporter_id <> :person and not exists (
                                select 1 from person_function m
                                where m.person_id = :person and m.kind = 'LOCATION_MANAGER'
                                    and m.location_id = r.location_id
                                    and (m.valid_until is null or m.valid_until > r.reported_at))
                        """)
                .param("municipality", contact.municipalityId())
                .param("person", contact.personId())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        var entrusted = reader.standing().municipalitiesHolding(FunctionKind.CONFIDENTIAL_CONTACT);
        var text = translations.getTranslation("issues.news.waiting", reader.language());
        return told.stream()
                .filter(each -> entrusted.contains(each.thingId()))
                .collect(toMap(identity(), _ -> new Telling(text, "issues", true)));
    }
}
