package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoSessionsTests extends DemoDataTest {

    @Test
    void residentsAndPartnersChoseAndTheirIdeasLeadToActions() {
        fill(clock);
        var client = JdbcClient.create(database);
        var deeds = new DemoDeeds(client, transaction);
        new DemoExperts(client, deeds, portal).tell(clock.instant());
        new DemoAgenda(client, deeds, portal).promise(clock.instant());
        new DemoInsights(client, deeds, portal).tell(clock.instant());

        client.sql("update action set title_en = '' where title_en = 'Retraining paths'")
                .update();

        new DemoSessions(client, deeds, portal).hold(clock.instant());

        assertThat(strings("select concat_ws(' ', step, people, apart) from pool_session"))
                .containsExactly("CLOSED 21 1");
        assertThat(strings("select concat_ws(' ', sum(residents), sum(partners)) from session_result"))
                .containsExactly("60 45");
        assertThat(strings("select count(*) from session_idea where joined_to is not null"))
                .containsExactly("2");
        assertThat(strings("""
                        select a.title_en from trail_link l join action a on a.id = l.to_id
                        where l.from_kind = 'IDEA' and l.to_kind = 'ACTION' order by l.from_id
                        """)).containsExactly("Language buddies", "Incentives for companies that hire");
        assertThat(strings("""
                        select n.title_en from trail_link l join insight n on n.id = l.from_id
                        where l.from_kind = 'INSIGHT' and l.to_kind = 'IDEA' order by l.to_id
                        """))
                .containsExactly(
                        "The language comes by talking with somebody, not from a book",
                        "Employers want people for longer than their papers last");
        assertThat(strings("select id from session_participant")).isEmpty();
    }
}
