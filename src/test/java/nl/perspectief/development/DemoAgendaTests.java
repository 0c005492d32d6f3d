package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.agenda.ActionState;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoAgendaTests extends DemoDataTest {

    @Test
    void twelveActionsAreInEachStateAndThePartnerHasTheirOwn() {
        fill(clock);
        var client = JdbcClient.create(database);

        new DemoAgenda(client, new DemoDeeds(client, transaction), portal).promise(clock.instant());

        assertThat(strings("select count(*) from action")).containsExactly("12");
        assertThat(strings("select distinct state from action")).hasSize(ActionState.values().length);
        assertThat(strings("select id from action where organisation_id is null or title_uk = ''"))
                .isEmpty();
        assertThat(strings("""
                        select a.state from action a join organisation_person o on o.organisation_id = a.organisation_id
                        join person p on p.id = o.person_id where p.email = 'partner@perspectief.example' order by a.state
                        """)).containsExactly("PROPOSED", "UNDER_WAY");
        assertThat(strings("select id from action where ended = 0 and due < current_date"))
                .hasSize(1);
        assertThat(strings("select municipality_id from agenda_setting where public_page"))
                .containsExactly("1");
        assertThat(strings("select distinct kind from action_event")).contains("MOVED", "FINISHED", "STOPPED");
        assertThat(strings("select id from action_event where happened_at > utc_timestamp()"))
                .isEmpty();
        assertThat(strings("""
                        select e.action_id from action_event e join action_event f
                        on f.action_id = e.action_id and f.id > e.id and f.happened_at < e.happened_at
                        """)).as("each history in its order").isEmpty();
    }
}
