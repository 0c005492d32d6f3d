package nl.perspectief.infographic.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Set;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.agenda.AgendaElsewhere;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.Tone;
import nl.perspectief.infographic.InfographicTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An infographic from its choices to the page from which it is printed. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InfographicViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private ExpertTestData experts;
    private TestData.Person overseer;
    private long pool;
    private TestData.Municipality here;

    @BeforeEach
    void aPool() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        overseer = data.aPerson("iv-overseer").save().holds(FunctionKind.OVERSIGHT, here);
        var expert = data.aPerson("iv-expert").save().holds(FunctionKind.EXPERT, here);
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert);
        data.signIn(overseer.subject(), Roles.OVERSIGHT);
    }

    private void heard() {
        var theme = experts.theme(pool, "licht");
        var insight = experts.insight(pool, theme, "donkere gangen");
        var expert = database.sql("select id from person where subject = 'iv-expert'")
                .query(Long.class)
                .single();
        for (var i = 0; i < 6; i++) {
            var interview = experts.interview(pool, expert, ExpertTestData.words("Het is te donker."));
            experts.passage(interview, "Het is te donker.", theme, Tone.NEGATIVE, experts.insightId(pool, insight));
        }
        for (var i = 0; i < 5; i++) {
            experts.interview(pool, expert, ExpertTestData.words("Van licht weet ik niets."));
        }
        experts.weigh(pool);
        experts.counted(pool, 20);
    }

    @Test
    void itIsMadeLookedAtAndPublished() {
        heard();
        assertThat(Pages.read("experts/" + pool)).contains("Infographics");
        Pages.open("experts/" + pool + "/infographic");
        var view = find(MakeInfographicView.class).single();
        var form = find(InfographicForm.class).single();
        assertThat(form.insights.getValue()).hasSize(1);
        form.insights.setValue(Set.of());
        test(view.look).click();
        assertThat(form.insights.isInvalid()).isTrue();
        form.insights.setValue(
                Set.copyOf(form.insights.getListDataView().getItems().toList()));
        test(view.look).click();
        assertThat(view.preview
                        .getChildren()
                        .filter(child -> child.getElement().getTag().equals("details")))
                .hasSize(Languages.ALL.size());
        assertThat(find(Svg.class).all()).hasSize(Languages.ALL.size());
        test(view.publish).click();

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Over wonen", "Waar het over ging", "6 interviews of meer", "Over donkere gangen");
        assertThat(find(FileLink.class).all()).hasSize(12);
        assertThat(new String(
                        find(FileLink.class).all().get(2).content(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        find(Folded.class).single().show();
        assertThat(Pages.read("experts/" + pool + "/infographics")).contains("Over wonen", "Infographic maken");
    }

    @Test
    void whatCameOfTheChosenInsightsIsChosenToo() {
        heard();
        var agenda = new AgendaElsewhere(database);
        agenda.showToEverybody(here);
        database.sql("insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)"
                        + " select 'INSIGHT', i.id, 'IDEA', 7, utc_timestamp(6) from insight i where i.pool_id = :pool"
                        + " union all select 'IDEA', 7, 'ACTION', a.id, utc_timestamp(6) from action a"
                        + " where a.municipality_id = :here")
                .param("pool", pool)
                .param("here", here.id())
                .update();
        Pages.open("experts/" + pool + "/infographic");
        var form = find(InfographicForm.class).single();

        assertThat(form.actions.getValue()).hasSize(1);
        assertThat(form.actions
                        .getItemLabelGenerator()
                        .apply(form.actions.getValue().iterator().next()))
                .contains("komt uit inzicht 1");
        var chosen = form.insights.getValue();
        form.insights.setValue(Set.of());
        assertThat(form.actions.getValue()).isEmpty();
        form.insights.setValue(chosen);
        assertThat(form.actions.getValue()).hasSize(1);
    }

    @Test
    void itIsTakenBack() {
        var id = new InfographicTestData(database).published(pool, overseer.id(), "Eerste");
        Pages.open("infographics/" + id);
        find(Folded.class).single().show();
        test(find(Button.class).withText("Intrekken").single()).click();

        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("Eerste");
    }

    @Test
    void aPoolThatCountedNothingSaysWhatIsMissing() {
        assertThat(Pages.read("experts/" + pool + "/infographic"))
                .contains("Er is nog niets te vertellen", "twintig interviews nodig");
        assertThat(Pages.read("infographics")).contains("Nog geen infographic").doesNotContain("Infographic maken");
    }

    @Test
    void screensCostFewStatementsHoweverMuchThereIs() {
        heard();
        new AgendaElsewhere(database).showToEverybody(here);
        new InfographicTestData(database).published(pool, overseer.id(), "Eerste");
        statements.ofPage("infographics");
        var first = cost();
        for (var more = 0; more < 30; more++) {
            new InfographicTestData(database).published(pool, overseer.id(), "Nog een " + more);
            experts.insight(pool, experts.theme(pool, "thema " + more), "inzicht " + more);
        }
        experts.weigh(pool);

        assertThat(cost()).isEqualTo(first).allMatch(statements -> statements <= MOST_OF_A_SCREEN);
    }

    private java.util.List<Integer> cost() {
        var latest = database.sql("select max(id) from infographic")
                .query(Long.class)
                .single();
        return java.util.stream.Stream.of("infographics", "infographics/" + latest, "experts/" + pool + "/infographic")
                .map(page -> statements.ofPage(page).size())
                .toList();
    }
}
