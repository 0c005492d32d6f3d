package nl.perspectief.experts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.Tone;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filters of the interviews and the insights of a pool, on the screen and in the address. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PoolFilterTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private ExpertTestData experts;
    private TestData.Person expert;
    private TestData.Person fellow;
    private long pool;
    private long theme;

    @BeforeEach
    void aPool() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        expert = data.aPerson("pf-expert").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        fellow = data.aPerson("pf-fellow").named("Taras").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("pf-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert, fellow);
        theme = experts.theme(pool, "licht");
        data.signIn(expert.subject(), Roles.EXPERT);
    }

    private void say(TestData.Person writer, String words) {
        experts.interview(pool, writer.id(), ExpertTestData.words(words));
    }

    private String interviews(String filter) {
        return "experts/" + pool + "?tab=interviews" + filter;
    }

    private String insights(String filter) {
        return "experts/" + pool + "?tab=insights" + filter;
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private InterviewsPart part() {
        return find(InterviewsPart.class).single();
    }

    @Test
    void theAddressFiltersInterviews() {
        say(expert, "meer licht");
        say(fellow, "minder lawaai");
        say(fellow, "nog meer licht");

        assertThat(Pages.read(interviews("&words=licht")))
                .contains("meer licht", "nog meer licht")
                .doesNotContain("lawaai", "Taras", "2 interviews");
        assertThat(part().filters.words.getValue()).isEqualTo("licht");
        assertThat(Pages.read(interviews("&words=licht&own=1"))).doesNotContain("nog meer licht");
        assertThat(part().filters.own.getValue()).isTrue();
        assertThat(Pages.read(interviews("&language=nl"))).contains("lawaai");
        assertThat(part().filters.language.getValue()).isEqualTo(Languages.DUTCH);
        assertThat(Pages.read(interviews("&language=uk"))).doesNotContain("lawaai");
    }

    @Test
    void whatIsChosenIsShownAtOnce() {
        var question = experts.questions(pool).getFirst();
        experts.interview(
                pool, expert.id(), ExpertTestData.words(Bands.NONE, Map.of(question, "een eigen keuken"), ""));
        say(fellow, "meer licht");
        Pages.open(interviews(""));
        var filters = part().filters;
        test(filters.theme)
                .selectItem(filters.theme.getListDataView().getItem(0).name().nl());
        assertThat(shown()).contains("een eigen keuken").doesNotContain("meer licht");
        assertThat(filters.write(new Address("experts")).toString()).contains("theme=");

        test(filters.words).setValue("licht");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Zulke interviews zijn er niet");
        var all = find(Anchor.class).withText("Alle tonen").single();
        assertThat(Pages.read(all.getHref())).contains("een eigen keuken", "meer licht");
        assertThat(part().filters.theme.isEmpty()).isTrue();
    }

    @Test
    void moreShowsWhatTheFilterLeaves() {
        for (var i = 0; i < InterviewsPart.PAGE + 1; i++) {
            say(fellow, "meer licht");
            say(fellow, "minder lawaai");
        }
        Pages.open(interviews("&words=licht"));
        assertThat(part().list.getChildren()).hasSize(InterviewsPart.PAGE);
        test(part().more).click();

        assertThat(part().list.getChildren()).hasSize(InterviewsPart.PAGE + 1);
        assertThat(part().more.isVisible()).isFalse();
        assertThat(shown()).doesNotContain("lawaai");
        test(part().filters.words).setValue("lawaai");
        assertThat(part().list.getChildren()).as("from the first again").hasSize(InterviewsPart.PAGE);
        assertThat(part().more.isVisible()).isTrue();
        Pages.open(interviews("&words=licht&pages=2"));
        assertThat(part().list.getChildren()).hasSize(InterviewsPart.PAGE + 1);
    }

    @Test
    void fewLettersAreSaidToBeTooFew() {
        say(expert, "meer licht");
        Pages.open(interviews(""));
        test(part().filters.words).setValue("xy");

        assertThat(part().filters.words.getHelperText()).isEqualTo("Ten minste 3 letters");
        assertThat(shown()).contains("meer licht");
        test(part().filters.words).setValue("xyz");
        assertThat(part().filters.words.getHelperText()).isNullOrEmpty();
        assertThat(shown()).doesNotContain("meer licht");
    }

    @Test
    void insightsAreFilteredByThemeAndTitle() {
        experts.insight(pool, theme, "donkere gangen");
        experts.insight(pool, theme, "kapotte lampen");
        assertThat(Pages.read(insights("&words=lampen")))
                .contains("kapotte lampen")
                .doesNotContain("gangen");
        var filters = find(InsightsPart.class).single().filters;
        assertThat(filters.words.getValue()).isEqualTo("lampen");

        test(filters.words).setValue("nergens");
        assertThat(shown()).contains("Zulke inzichten zijn er niet", "Alle tonen");
        test(filters.words).setValue("");
        assertThat(shown()).contains("gangen", "lampen");
        assertThat(Pages.read(insights("&theme=" + theme)))
                .contains("gangen", "lampen")
                .doesNotContain("Nog geen inzicht over dit thema");
    }

    @Test
    void whatIsAboutToBeWeighedIsTheWholeListWhateverIsFiltered() {
        for (var about : new String[] {"gangen", "lampen"}) {
            var insight = experts.insightId(pool, experts.insight(pool, theme, about));
            for (var i = 0; i < InsightService.WEIGHED_AT_ONCE / 2; i++) {
                var said = experts.interview(pool, expert.id(), ExpertTestData.words("Dat vind ik."));
                experts.passage(said, "Dat vind ik.", theme, Tone.NEUTRAL, insight);
            }
        }
        experts.insight(pool, theme, "verzonnen");
        Pages.open(insights(""));
        test(find(InsightsPart.class).single().filters.words).setValue("lampen");
        find(Folded.class).all().getFirst().show();

        assertThat(shown()).contains("2 inzichten", "verzonnen");
        test(find(Button.class).withText("Ja, wegen").single()).click();
        assertThat(find(InsightsPart.class).single().filters.words.getValue()).isEqualTo("lampen");
        assertThat(shown()).contains("Gewogen op", "Over lampen").doesNotContain("Over gangen", "Ja, wegen");
    }

    @Test
    void oversightFiltersWhatItSees() {
        experts.insight(pool, theme, "lampen");
        data.signIn("pf-oversight", Roles.OVERSIGHT);
        Pages.open(insights("&words=lampen"));
        assertThat(find(PoolFilters.class).exists())
                .as("nothing is weighed yet")
                .isFalse();

        experts.weigh(pool);
        experts.insight(pool, theme, "niet gewogen");
        assertThat(Pages.read(insights("&words=lampen"))).contains("lampen");
        assertThat(Pages.read(insights("&words=gewogen"))).contains("Zulke inzichten zijn er niet");
        assertThat(Pages.read(interviews("&words=lampen"))).doesNotContain("Woorden uit een interview");
    }
}
