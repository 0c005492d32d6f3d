package nl.perspectief.agenda;

import nl.perspectief.TestData;
import nl.perspectief.TestData.Location;
import nl.perspectief.TestData.Person;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Thing;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations and actions, with the names of their places in what they are called. */
public final class AgendaTestData {

    private final TestData data;
    private final JdbcClient database;
    private final ActionService actions;
    private final OrganisationService organisations;

    public AgendaTestData(ApplicationContext context) {
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        actions = context.getBean(ActionService.class);
        organisations = context.getBean(OrganisationService.class);
    }

    public long organisation(Location location, String name, Person overseer) {
        as(overseer);
        return organisations.add(location.municipality().id(), name + " " + location.name());
    }

    public void join(long organisation, Person person, Person overseer) {
        as(overseer);
        organisations.join(organisation, person.id());
    }

    /** @return the number, with its municipality */
    public String proposed(Location location, long organisation, Person overseer) {
        as(overseer);
        var number = actions.add(location.municipality().id(), AgendaGround.draft(location.name(), organisation, null));
        return database.sql("select code from municipality where id = ?")
                        .param(location.municipality().id())
                        .query(String.class)
                        .single()
                + ':'
                + number;
    }

    public String accepted(Location location, long organisation, Person overseer, Person speaker) {
        var number = proposed(location, organisation, overseer);
        data.signIn(speaker.subject(), Roles.PARTNER);
        actions.accept(number, 0);
        return number;
    }

    /** @return the line that says why */
    public long stopped(String number, Person overseer) {
        as(overseer);
        actions.stop(number, AgendaGround.WORDS);
        return actions.find(number).history().getLast().id();
    }

    public Thing thing(String number, Person overseer) {
        as(overseer);
        return actions.find(number).thing();
    }

    public void link(Thing from, Thing to) {
        database.sql("""
                        insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)
                        values (?, ?, ?, ?, utc_timestamp(6))
                        """)
                .params(from.kind().name(), from.id(), to.kind().name(), to.id())
                .update();
    }

    /** What was promised in the municipality. */
    public void showToEverybody(Location location) {
        database.sql("""
                        insert ignore into agenda_setting (municipality_id, public_page, changed_at)
                        values (?, true, utc_timestamp(6))
                        """).param(location.municipality().id()).update();
    }

    /** For who wants to begin with people who were told nothing. */
    public void untold() {
        database.sql("delete from notification where topic = ?")
                .param(ActionNews.TOPIC)
                .update();
    }

    private void as(Person overseer) {
        data.signIn(overseer.subject(), Roles.OVERSIGHT);
    }
}
