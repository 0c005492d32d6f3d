package nl.perspectief.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What the bench measures is what it says: its load signs in, opens pages and stores answers, and notices problems. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = PortalTest.OnTestServers.class)
@Import(BenchConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class BenchTests {

    private static final Town TOWN = new Town("benchtown", 3, 1);

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private NewRows newRows;
    private long answers;
    private long round;

    @BeforeAll
    void aTown() {
        newRows = NewRows.sinceNow();
        answers = TOWN.build(TestServers.mariaDb());
        round = TOWN.openRounds(database).getOrDefault(1, 0L);
    }

    @AfterAll
    void takeAway() {
        newRows.close();
    }

    @Test
    void aTownHasRoundsAndAnswers() {
        assertThat(answers).isEqualTo(3 * (2 * 52 + 12 * 20));
    }

    @Test
    void anAnswerIsStored() {
        var page = manager().open("checklists/" + round + "/T1");

        page.choose("SAF-01-answer", "YES");

        assertThat(formOf("SAF-01")).isEqualTo("YES");
        page.choose("SAF-01-answer", "NO");
        assertThat(formOf("SAF-01")).isEqualTo("NO");
    }

    @Test
    void theEmptyViewCounts() {
        var page = manager().open(EmptyView.PATH);

        assertThat(page.shows(EmptyView.BUTTON)).isTrue();
        page.click(EmptyView.BUTTON);
    }

    @Test
    void oversightSeesItsTown() {
        var page =
                LoadSession.signedIn(url(), TOWN.oversight(), Roles.OVERSIGHT).open("quality");

        assertThat(page.shows("sign-out")).isTrue();
    }

    @Test
    void anotherTownsRoundIsNotFound() {
        var stranger = LoadSession.signedIn(url(), "stranger", Roles.LOCATION_MANAGER);

        assertThatExceptionOfType(LoadProblem.class)
                .isThrownBy(() -> stranger.open("checklists/" + round + "/T1"))
                .withMessageContaining("404");
    }

    @Test
    void nonsenseIsNoticed() {
        var page = manager().open("checklists/" + round + "/T1");

        assertThatExceptionOfType(LoadProblem.class)
                .isThrownBy(page::sendNonsense)
                .withMessageContaining("appError");
    }

    @Test
    void aSessionThatEndedIsNoticed() {
        var session = manager();
        var page = session.open("checklists/" + round + "/T1");
        session.signOut();

        assertThatExceptionOfType(LoadProblem.class).isThrownBy(() -> page.choose("SAF-01-answer", "YES"));
    }

    @Test
    void whoIsNotSignedInSeesNoRound() {
        assertThatExceptionOfType(LoadProblem.class)
                .isThrownBy(() -> LoadSession.ofNobody(url()).open("checklists/" + round + "/T1"));
    }

    private LoadSession manager() {
        return LoadSession.signedIn(url(), TOWN.manager(1), Roles.LOCATION_MANAGER);
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private String formOf(String indicator) {
        return database.sql("""
                        select a.form from answer a join indicator i on i.id = a.indicator_id
                        where a.checklist_id = :round and i.code = :indicator
                        """)
                .param("round", round)
                .param("indicator", indicator)
                .query(String.class)
                .single();
    }
}
