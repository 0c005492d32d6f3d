package nl.perspectief.agenda.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Set;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.Actions;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.AgendaTestData;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.agenda.Proposal;
import nl.perspectief.agenda.TakeOutService;
import nl.perspectief.agenda.promises.Promise;
import nl.perspectief.agenda.promises.PromiseFilter;
import nl.perspectief.agenda.promises.PromiseService;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.trail.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an action has to say, and what is read where its words were taken out. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class ActionWordsViewTests extends SpringBrowserlessTest {

    private static final Texts NOTHING = new Texts("", "", "");

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementCounter statements;

    private AgendaGround ground;

    @BeforeEach
    void twoOrganisations() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        ground = new AgendaGround(context);
    }

    @Test
    void whatIsToBeDoneIsSaidBeforeAnybodyIsAsked() {
        var number = mending();
        assertThat(Pages.read("agenda/" + number)).contains("er staat nog niet wat er te doen is");
        assertThat(statements.ofPage("agenda/" + number + "/change")).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        var form = find(ActionForm.class).single();
        form.organisation.setValue(new OrganisationChoice(ground.school, "Taalhuis De Brug"));
        save();
        var text = requireNonNull(form.texts.parts.get(Languages.DUTCH)).text();
        assertThat(text.getErrorMessage()).startsWith("Zeg eerst wat er te doen is");
        text.setValue("Hang de noodnummers op.");
        save();

        ground.asPetra();
        assertThat(Pages.read("agenda/" + number)).contains("Hang de noodnummers op.");
        UI.getCurrent().setLocale(Languages.UKRAINIAN);
        assertThat(Pages.read("agenda/" + number))
                .as("in the language in which it was said")
                .contains("Усунути", "Hang de noodnummers op.", "нідерландська");
    }

    @Test
    void whereWordsWereTakenOutASentenceSaysSo() {
        var number = ground.finished();
        ground.asOversight();
        var taking = context.getBean(TakeOutService.class);
        taking.takeOutOf(number, ground.actions.find(number).history().getLast().id());
        taking.takeOut(number);

        assertThat(Pages.read("agenda/" + number))
                .contains(
                        number + " (woorden verwijderd)",
                        "Titel, tekst en eerste stap verwijderd",
                        Dotted.of("De woorden zijn verwijderd", "Jeroen"))
                .doesNotContain("…");
        ground.asResident();
        assertThat(Pages.read("agenda")).contains(number + " (woorden verwijderd)");
        new AgendaTestData(context).showToEverybody(ground.wilg);
        var code = ground.database
                .sql("select code from municipality where id = ?")
                .param(ground.here.id())
                .query(String.class)
                .single();
        assertThat(context.getBean(PromiseService.class)
                        .read(code, PromiseFilter.ALL, 1)
                        .list())
                .extracting(Promise::text)
                .extracting(ActionText::title)
                .containsExactly(new Texts(
                        number + " (words removed)", number + " (woorden verwijderd)", number + " (слова вилучено)"));
    }

    private String mending() {
        ground.asOversight();
        var proposal = new Proposal(
                ground.here.id(),
                ground.wilg.id(),
                new ActionText(new Texts("Mend it", "Herstellen", "Усунути"), NOTHING),
                ActionTheme.HOUSING,
                ActionTerm.SHORT,
                new Thing(Thing.Kind.INDICATOR, 12),
                null,
                AgendaGround.soon(),
                null,
                true);
        return context.getBean(Actions.class)
                .propose(proposal, Set.of(proposal.from()), () -> false)
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText("Bewaren").single()).click();
    }
}
