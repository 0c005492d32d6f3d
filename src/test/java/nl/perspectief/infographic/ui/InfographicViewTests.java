package nl.perspectief.infographic.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.List;
import java.util.Set;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.agenda.AgendaElsewhere;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.KeptChoice;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.Tone;
import nl.perspectief.infographic.InfographicTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
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
    private TestData.Person expert;
    private long pool;
    private TestData.Municipality here;

    @BeforeEach
    void aPool() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        overseer = data.aPerson("iv-overseer").save().holds(FunctionKind.OVERSIGHT, here);
        expert = data.aPerson("iv-expert").save().holds(FunctionKind.EXPERT, here);
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert);
        data.signIn(overseer.subject(), Roles.OVERSIGHT);
    }

    private void heard() {
        var theme = experts.theme(pool, "licht");
        said(theme, experts.insight(pool, theme, "donkere gangen"));
        for (var i = 0; i < 5; i++) {
            experts.interview(pool, expert.id(), ExpertTestData.words("Van licht weet ik niets."));
        }
        experts.weigh(pool);
        experts.counted(pool, 20);
    }

    private void said(long theme, int insight) {
        for (var i = 0; i < 6; i++) {
            var interview = experts.interview(pool, expert.id(), ExpertTestData.words("Het is te donker."));
            experts.passage(interview, "Het is te donker.", theme, Tone.NEGATIVE, experts.insightId(pool, insight));
        }
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
        cameOfInsights();
        Pages.open("experts/" + pool + "/infographic");
        var form = find(InfographicForm.class).single();

        assertThat(form.actions.getValue()).hasSize(1);
        assertThat(form.actions
                        .ofPool
                        .getItemLabelGenerator()
                        .apply(form.actions.getValue().iterator().next()))
                .contains("komt uit inzicht 1");
        var chosen = form.insights.getValue();
        form.insights.setValue(Set.of());
        assertThat(form.actions.getValue()).isEmpty();
        form.insights.setValue(chosen);
        assertThat(form.actions.getValue()).hasSize(1);
    }

    private void cameOfInsights() {
        new AgendaElsewhere(database).showToEverybody(here);
        database.sql("update action set title_en = title_nl, title_uk = title_nl")
                .update();
        database.sql("insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)"
                        + " select 'INSIGHT', i.id, 'IDEA', 7, utc_timestamp(6) from insight i where i.pool_id = :pool"
                        + " union all select 'IDEA', 7, 'ACTION', a.id, utc_timestamp(6) from action a"
                        + " where a.municipality_id = :here")
                .param("pool", pool)
                .param("here", here.id())
                .update();
    }

    @Test
    void whatCameOfThePoolsSessionStandsBeforeTheOthersAndIsNotTickedByItself() {
        heard();
        var agenda = new AgendaElsewhere(database);
        agenda.showToEverybody(here);
        agenda.action(here, agenda.organisation(here, "Taalhuis"));
        database.sql("update action set state = 'ACCEPTED', accepted_at = utc_timestamp(6)"
                        + " where municipality_id = ? and accepted_at is null")
                .param(here.id())
                .update();
        var sessions = new SessionTestData(database);
        var session = sessions.session(pool, overseer.id(), "Samen", SessionStep.IDEAS);
        var idea = sessions.idea(
                session, sessions.participant(session, "iv-token", "Iryna", Party.RESIDENT), "Meer licht");
        database.sql(
                        "insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)"
                                + " select 'IDEA', ?, 'ACTION', max(id), utc_timestamp(6) from action where municipality_id = ?")
                .params(idea, here.id())
                .update();
        Pages.open("experts/" + pool + "/infographic");
        var actions = find(InfographicForm.class).single().actions;

        assertThat(actions.ofPool.getListDataView().getItems()).hasSize(1);
        assertThat(actions.others.getListDataView().getItems())
                .hasSize(2)
                .doesNotContainAnyElementsOf(
                        actions.ofPool.getListDataView().getItems().toList());
        assertThat(actions.getValue()).isEmpty();
        assertThat(actions.ofPool.getLabel()).isEqualTo("Uit deze pool voortgekomen");
    }

    @Test
    void whatIsNotInEachLanguageIsNotTickedAndSaidWithAllOthers() {
        heard();
        var theme = experts.theme(pool, "rust");
        for (var about : List.of("тихо", "шумно")) {
            said(theme, experts.insight(pool, theme, ExpertTestData.untranslated(about)));
        }
        experts.weigh(pool);
        Pages.open("experts/" + pool + "/infographic");
        var view = find(MakeInfographicView.class).single();
        var form = find(InfographicForm.class).single();
        var all = form.insights.getListDataView().getItems().toList();
        assertThat(all).hasSize(3);
        assertThat(form.insights.getValue())
                .singleElement()
                .extracting(chosen -> chosen.insight().text().title().nl())
                .isEqualTo("Over donkere gangen");

        form.insights.setValue(Set.copyOf(all));
        test(view.look).click();

        assertThat(form.insights.getErrorMessage())
                .contains(
                        "Про тихо (Oekraïens), niet in het Nederlands, Engels; ", "Про шумно (Oekraïens), niet in het");
        assertThat(view.preview.getChildren()).isEmpty();
    }

    @Test
    void whatSomebodyChoseIsPutBackWhole() throws PropertyChangeDeniedException {
        heard();
        cameOfInsights();
        Pages.open("experts/" + pool + "/infographic");
        var form = find(InfographicForm.class).single();
        var promised = form.actions.getValue();
        form.insights.setValue(Set.of());
        assertThat(form.kept.getValue()).isEmpty();
        form.actions.setValue(promised);
        var chosen = form.kept.getValue();
        assertThat(chosen).isEqualTo(promised.iterator().next().number());

        Pages.open("experts");
        Pages.open("experts/" + pool + "/infographic");
        var again = find(InfographicForm.class).single();
        assertThat(again.kept.getValue()).isEqualTo("1," + chosen);
        fromTheBrowser(again.kept, chosen);
        assertThat(again.kept.getValue()).isEqualTo(chosen);
        assertThat(again.insights.getValue()).isEmpty();
        assertThat(again.actions.getValue()).hasSize(1);
    }

    /** As keep.js does. */
    private static void fromTheBrowser(KeptChoice kept, String value) throws PropertyChangeDeniedException {
        kept.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", value)
                .run();
    }

    @Test
    void anInsightIsTranslatedOnTheWayAndTheInfographicGoneBackTo() {
        heard();
        var theme = experts.theme(pool, "rust");
        var number = experts.insight(pool, theme, ExpertTestData.untranslated("тихо"));
        said(theme, number);
        experts.weigh(pool);
        Pages.open("experts/" + pool + "/infographic");
        var making = "experts/" + pool + "/infographic";
        var way = find(Untranslated.class).all().stream()
                .flatMap(list -> find(Anchor.class, list).all().stream())
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
        assertThat(way).isEqualTo("experts/" + pool + "/insights/" + number + "/translate?from=infographic");

        Pages.open(way);
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.hasClassName("back"))
                        .single()
                        .getHref())
                .isEqualTo(making);
        find(TextArea.class).all().forEach(field -> field.setValue("Het is stil"));
        test(find(Button.class).withText("Bewaren").single()).click();
        assertThat(find(MakeInfographicView.class).all()).hasSize(1);
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
