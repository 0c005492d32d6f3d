package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.Route;
import nl.perspectief.issues.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoDataTests extends DemoDataTest {

    @Test
    void almereHas1350ResidentsAtTwelveLocations() {
        fill(clock);

        assertThat(strings("""
                        select concat(m.name, ' ', count(*), ' ', sum(l.residents))
                        from location l join municipality m on m.id = l.municipality_id
                        group by m.id order by m.name
                        """)).containsExactly("Almere 12 1350", "Zeewolde 2 129");
        assertThat(strings("select name from location where residents > capacity or city <> 'Almere'"
                        + " and postcode like '13%'"))
                .isEmpty();
    }

    @Test
    void reportsAreOfEveryKind() {
        fill(clock, true);

        assertThat(strings("select distinct state from issue_report where municipality_id = 1"))
                .containsExactlyInAnyOrderElementsOf(names(ReportState.values()));
        assertThat(strings("select distinct visibility from issue_report where municipality_id = 1"))
                .containsExactlyInAnyOrderElementsOf(names(Visibility.values()));
        assertThat(strings("select distinct route from issue_report where municipality_id = 1"))
                .containsExactlyInAnyOrderElementsOf(names(Route.values()));
        assertThat(strings("select concat(count(*) > 60, ' ', sum(work_due < utc_timestamp()) > 5) from issue_report"))
                .containsExactly("1 1");
        assertThat(strings("select distinct g.code from issue_group g where municipality_id = 1 and not exists ("
                        + "select 1 from issue_report r join issue_category c on c.id = r.category_id"
                        + " where c.group_id = g.id)"))
                .isEmpty();
        assertThat(strings("select id from report_event where happened_at > utc_timestamp()"))
                .isEmpty();
    }

    @Test
    void aSecondStartChangesNothing() {
        fill(clock);
        var before = content();

        fill(Clock.offset(clock, Duration.ofDays(40)));

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aDatabaseWithAPersonIsNotEmpty() {
        database.update("""
                insert into person (subject, name, language, last_login) values ('s', 'S', 'nl', utc_timestamp())
                """);

        fill(clock);

        assertThat(strings("select name from location")).isEmpty();
    }

    @Test
    void nobodyHasFunctionsInBothMunicipalities() {
        fill(clock);

        assertThat(strings("""
                        select p.name from person p join person_function f on f.person_id = p.id
                        group by p.id having count(distinct f.municipality_id) > 1
                        """)).isEmpty();
        assertThat(strings("""
                        select l.name from person_function f join location l on l.id = f.location_id
                        where l.municipality_id <> f.municipality_id
                        """)).isEmpty();
    }

    @Test
    void eachLocationHasACouncilAndTheCityOneOfSeven() {
        fill(clock);

        assertThat(strings("select code from location l where not exists"
                        + " (select 1 from council c where c.location_id = l.id)"))
                .isEmpty();
        var sitting = """
                from council c join person_function f
                    on f.municipality_id = c.municipality_id and f.location_id <=> c.location_id
                    and f.kind like 'COUNCIL%' and f.valid_from <= utc_timestamp()
                    and (f.valid_until is null or f.valid_until > utc_timestamp())
                where c.municipality_id = 1
                """;
        assertThat(strings("select count(distinct c.id) " + sitting)).containsExactly("13");
        assertThat(strings("select count(distinct f.person_id) " + sitting + " and c.location_id is null"))
                .containsExactly("7");
        assertThat(strings("select distinct f.kind " + sitting + " and c.location_id is null"))
                .containsExactlyInAnyOrder("COUNCIL_MEMBER", "COUNCIL_CHAIR", "COUNCIL_SECRETARY");
    }

    @Test
    void accountsAreThoseOfTheRealm() {
        fill(clock);

        assertThat(strings("select subject from person order by id"))
                .startsWith("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002")
                .contains("00000000-0000-4000-8000-000000000016");
        assertThat(strings("select email from person where id = 5")).containsExactly("oversight@perspectief.example");
    }

    @Test
    void anExpertPoolIsAtWork() {
        fill(clock);
        var client = JdbcClient.create(database);
        new DemoExperts(client, new DemoDeeds(client, transaction), portal).tell(clock.instant());

        assertThat(
                        strings(
                                "select concat(count(*), ' ', count(distinct writer_id), ' ', count(edition_no)) from interview"))
                .containsExactly("61 23 40");
        assertThat(strings("select count(*) from pool_member")).containsExactly("23");
        assertThat(strings("select id from interview where consented_at > utc_timestamp()"))
                .isEmpty();
        assertThat(strings("select count(distinct attribute) from pool_figure where people is not null"))
                .as("something is told apart of most")
                .doesNotContain("0", "1", "2");
    }

    @Test
    void thePoolFoundSomethingAndOneActionOfItIsDone() {
        fill(clock);
        var client = JdbcClient.create(database);
        var deeds = new DemoDeeds(client, transaction);
        new DemoExperts(client, deeds, portal).tell(clock.instant());
        new DemoAgenda(client, deeds, portal).promise(clock.instant());
        new DemoInsights(client, deeds, portal).tell(clock.instant());
        new DemoInfographic(client, deeds, portal).publish(clock.instant());

        assertThat(strings("select json_length(words, '$.insights') from infographic_page"))
                .containsExactly("4", "4", "4");
        assertThat(strings("select id from interview where marked_at is null")).isEmpty();
        assertThat(strings("select weight from theme_weight order by weight desc"))
                .containsExactly("12", "12", "12", "12", "6", "6", "6", "6", "6");
        assertThat(strings("select weight from insight_weight where weight > 0"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(strings("select id from insight where merged_into is not null"))
                .hasSize(1);
        assertThat(strings("select action_id from insight_outcome")).hasSize(1);
        assertThat(strings("select to_id from trail_link where from_kind = 'INSIGHT'"))
                .hasSize(1);
    }

    private List<String> content() {
        return database.query(
                "checksum table " + String.join(", ", TABLES),
                (row, _) -> row.getString("Table") + " " + row.getString("Checksum"));
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
