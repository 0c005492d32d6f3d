package nl.perspectief.agenda;

import java.time.Clock;
import nl.perspectief.TestData;
import nl.perspectief.locations.QuotedNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations and actions in the database of a portal that runs elsewhere. */
public final class AgendaElsewhere {

    private final JdbcClient database;

    public AgendaElsewhere(JdbcClient database) {
        this.database = database;
    }

    /** @return its id */
    public long organisation(TestData.Municipality here, String name) {
        return new OrganisationStore(database, Clock.systemUTC()).add(here.id(), name);
    }

    /** Something that was promised there is shown to everybody. */
    public void showToEverybody(TestData.Municipality here) {
        var number = added(here, organisation(here, "Werkbedrijf"));
        database.sql("""
                        update action set state = 'ACCEPTED', accepted_at = utc_timestamp(6)
                        where municipality_id = ? and number = ?
                        """).params(here.id(), number).update();
        database.sql("""
                        insert into agenda_setting (municipality_id, public_page, changed_at)
                        values (?, true, utc_timestamp(6))
                        """).param(here.id()).update();
    }

    /** @return the number of one that came of another one */
    public String action(TestData.Municipality here, long organisation) {
        var from = added(here, organisation);
        var to = added(here, organisation);
        database.sql("insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)"
                        + " select 'ACTION', f.id, 'ACTION', t.id, utc_timestamp(6) from action f join action t"
                        + " on t.municipality_id = f.municipality_id where f.municipality_id = ? and f.number = ?"
                        + " and t.number = ?")
                .params(here.id(), from, to)
                .update();
        return to;
    }

    private String added(TestData.Municipality here, long organisation) {
        var number = new QuotedNumbers(database, Clock.systemUTC()).next("A", "action_counter", here.id());
        var store = new ActionStore(database);
        var id = store.add(here.id(), number, AgendaGround.draft("De Wilg", organisation, null), false);
        store.say(id, ActionEventKind.PROPOSED, null, null);
        store.sayAssigned(id, null, organisation);
        return number;
    }
}
