package nl.perspectief.experts.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.ui.ThemeSelect;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.Tone;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marking, insights and what oversight sees of them, on the screen. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InsightViewTests extends SpringBrowserlessTest {

    private static final String WORDS = "Er is te weinig licht. De gang is donker. Dat is niet fijn.";

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    @Autowired
    InsightService insights;

    private ExpertTestData experts;
    private TestData.Person expert;
    private long pool;
    private long theme;

    @BeforeEach
    void aPool() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        expert = data.aPerson("iv-expert").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("iv-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert);
        theme = experts.theme(pool, "licht");
        asExpert();
    }

    private void asExpert() {
        data.signIn(expert.subject(), Roles.EXPERT);
    }

    private void asOversight() {
        data.signIn("iv-oversight", Roles.OVERSIGHT);
    }

    private String one(String rest) {
        return "experts/" + pool + rest;
    }

    private long said() {
        return experts.interview(pool, expert.id(), ExpertTestData.words(WORDS));
    }

    private int weighed(int people) {
        var number = experts.insight(pool, theme, "donker");
        for (var i = 0; i < people; i++) {
            experts.passage(said(), "De gang is donker.", theme, Tone.NEGATIVE, experts.insightId(pool, number));
        }
        experts.weigh(pool);
        return number;
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void sentencesThatFollowEachOtherBecomeOnePassage() {
        Pages.open(one("/interviews/" + said()));
        find(Folded.class).all().forEach(Folded::show);
        var form = find(MarkForm.class).single();
        test(form.mark).click();
        assertThat(passages()).isEmpty();
        form.theme
                .getListDataView()
                .getItems()
                .filter(item -> item.id() == theme)
                .forEach(form.theme::setValue);
        form.tone.setValue(Tone.NEGATIVE);
        form.ticks.get(0).setValue(true);
        form.ticks.get(1).setValue(true);
        test(form.mark).click();

        assertThat(passages()).containsExactly("Er is te weinig licht. De gang is donker.");
        assertThat(shown()).contains("kritisch", "Over licht");
        test(find(Button.class).withText("Weghalen").single()).click();
        assertThat(passages()).isEmpty();
    }

    private List<String> passages() {
        return database.sql("select text from passage where theme_id = ?")
                .param(theme)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void anInsightIsWrittenFilledChangedAndMerged() {
        experts.passage(said(), "De gang is donker.", theme, Tone.NEGATIVE, null);
        Pages.open(one("/insights/new?theme=" + theme));
        var form = find(InsightForm.class).single();
        test(form.save).click();
        var dutch = requireNonNull(form.parts.get(Languages.DUTCH));
        assertThat(dutch.title().isInvalid()).isTrue();
        dutch.title().setValue("De gang van Petro is donker");
        test(form.save).click();
        assertThat(form.suspicions.isVisible()).isTrue();
        dutch.title().setValue("De gang is donker");
        test(form.save).click();
        assertThat(getCurrentView()).isInstanceOf(InsightView.class);
        assertThat(shown()).contains("De gang is donker", "Nog niet gewogen", "Nog geen passage");

        find(Folded.class).all().forEach(Folded::show);
        assertThat(find(InsightPassages.class).single().getElement().getTextRecursively())
                .contains("kritisch", "Interview 1");
        find(InsightPassages.class).single().ticks.values().forEach(tick -> tick.setValue(true));
        test(find(Button.class).withText("Deze toevoegen").single()).click();
        assertThat(shown()).contains("Interview 1", "Eruit halen");

        Pages.open(one("/insights/1/change"));
        insights.change(
                experts.insightId(pool, 1),
                0,
                new InsightDraft(new Texts("", "De gang is te donker", ""), new Texts("", "", ""), Set.of()),
                Set.of());
        var change = find(InsightForm.class).single();
        requireNonNull(change.parts.get(Languages.DUTCH)).title().setValue("De gang is aardedonker");
        test(change.save).click();
        assertThat(shown()).contains("De gang is te donker");
        test(find(Button.class).withText("De mijne eroverheen bewaren").single())
                .click();
        assertThat(shown()).contains("De gang is aardedonker");

        experts.insight(pool, theme, "geluid");
        Pages.open(one("/insights/2"));
        find(Folded.class).all().forEach(Folded::show);
        var merge = find(MergeForm.class).single();
        merge.into.setValue(merge.into.getListDataView().getItem(0));
        test(merge.merge).click();
        assertThat(shown()).contains("De gang is aardedonker", "Over geluid", "Nadiia");
        test(find(Button.class).withText("Terugdraaien").single()).click();
        assertThat(shown()).doesNotContain("Over geluid");
    }

    @Test
    void whoWeighsReadsFirstWhatStaysOut() {
        var number = experts.insight(pool, theme, "donker");
        for (var i = 0; i < InsightService.WEIGHED_AT_ONCE; i++) {
            experts.passage(said(), "De gang is donker.", theme, Tone.NEGATIVE, experts.insightId(pool, number));
        }
        experts.insight(pool, theme, "welkom");
        asOversight();
        Pages.open(one("?tab=insights"));
        find(Sure.class).single().show();
        assertThat(shown()).contains("Een inzicht zonder passages niet").doesNotContain("Over welkom");
        asExpert();
        Pages.open(one("?tab=insights"));
        var sure = find(Sure.class).single();
        sure.show();
        assertThat(shown()).contains("Achter 1 inzicht staan passages", "1 inzicht heeft geen passages", "Over welkom");
        test(sure.yes).click();

        assertThat(shown()).contains("Gewogen op", "12 interviews of meer", "nog niet gewogen", "nog zonder passages");
        asOversight();
        assertThat(Pages.read(one("?tab=insights"))).contains("Over donker").doesNotContain("Over welkom");
    }

    @Test
    void whatIsOlderInALanguageSaysSoAndIsSaidToBeRight() {
        var number = experts.insight(pool, theme, "donker");
        Pages.open(one("/insights/" + number + "/change"));
        var form = find(InsightForm.class).single();
        assertThat(form.rights).isEmpty();
        requireNonNull(form.parts.get(Languages.UKRAINIAN)).title().setValue("Дуже темно");
        test(form.save).click();
        assertThat(shown()).contains("maar nog niet in het: Nederlands, Engels");

        Pages.open(one("/insights/" + number + "/change"));
        form = find(InsightForm.class).single();
        assertThat(form.rights.keySet()).containsExactlyInAnyOrder(Languages.DUTCH, Languages.ENGLISH);
        form.rights.values().forEach(tick -> tick.setValue(true));
        test(form.save).click();
        assertThat(shown()).doesNotContain("maar nog niet");
    }

    @Test
    void oversightSeesWeightsAndNoWordsAndProposesAnAction() {
        var draft = experts.insight(pool, theme, "schemer");
        asOversight();
        assertThat(Pages.read(one("?tab=insights")))
                .contains("Nog geen inzichten gewogen")
                .doesNotContain("schemer");
        var number = weighed(20);
        experts.insight(pool, theme, "nog niet");

        assertThat(Pages.read(one("?tab=insights")))
                .contains("Over donker", "Over schemer", "12 interviews of meer", "Bijna alle passages: kritisch")
                .doesNotContain("Over nog niet");
        assertThat(Pages.read(one("/insights/" + draft))).contains("minder dan 6 interviews", "Zo gewogen op");
        assertThat(Pages.read(one("/insights/" + number))).doesNotContain("De gang is donker.", "Samenvoegen");
        find(Folded.class).single().show();
        test(find(ProposeForm.class).single().propose).click();
        assertThat(shown()).contains("A-20", "Waar het vandaan komt");
    }

    @Test
    void oversightAddsATranslationWhereNoneIs() {
        var number = experts.insight(pool, theme, ExpertTestData.untranslated("темно"));
        weighed(20);
        asOversight();
        assertThat(Pages.read(one("/insights/" + number))).contains("Про темно Oekraïens", "Nederlands, Engels");
        Pages.open(one("/insights/" + number + "/translate"));
        var form = find(InsightForm.class).single();
        assertThat(form.parts.keySet()).containsExactly(Languages.DUTCH, Languages.ENGLISH);
        test(form.save).click();
        var dutch = requireNonNull(form.parts.get(Languages.DUTCH));
        assertThat(dutch.title().isInvalid()).isTrue();
        dutch.title().setValue("Het is donker");
        test(form.save).click();
        assertThat(shown()).contains("Het is donker", "vertaald door", "Nog niet in het: Engels");
    }

    @Test
    void theThemesWithWhichAPoolBeginsAreThoseOfTheAgenda() {
        var names = database.sql(
                        "select name_en, name_nl, name_uk from pool_theme where pool_id = ? order by id limit 9")
                .param(pool)
                .query((row, _) -> new Texts(row.getString(1), row.getString(2), row.getString(3)))
                .list();

        assertThat(names)
                .extracting(name ->
                        new ThemeSelect().beginning(name, ActionTheme.OTHER).getValue())
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(ActionTheme.OTHER)));
    }

    @Test
    void aScreenCostsFewStatementsHoweverMuchThereIs() {
        var number = weighed(3);
        var untranslated = experts.insight(pool, theme, ExpertTestData.untranslated("темно"));
        var interview = said();
        var pages = List.of(
                one("?tab=insights"),
                one("?tab=insights&words=donker&theme=" + theme),
                one("/insights/" + number),
                one("/insights/" + number + "/change"),
                one("/insights/" + untranslated + "/translate"),
                one("/insights/new"),
                one("/interviews/" + interview));
        statements.ofPage("experts");
        var few = pages.stream().map(page -> statements.ofPage(page).size()).toList();
        for (var i = 0; i < 30; i++) {
            var id = experts.insightId(pool, experts.insight(pool, theme, "meer"));
            experts.passage(said(), "De gang is donker.", theme, Tone.NEUTRAL, id);
            experts.passage(said(), "De gang is donker.", theme, Tone.NEUTRAL, experts.insightId(pool, number));
        }

        assertThat(pages.stream().map(page -> statements.ofPage(page).size()).toList())
                .isEqualTo(few);
        assertThat(few).allMatch(count -> count <= MOST_OF_A_SCREEN);
        asOversight();
        assertThat(statements.ofPage(one("/insights/" + number))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(statements.ofPage(one("?tab=insights"))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(statements.ofPage(one("?tab=insights&words=donker"))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }
}
