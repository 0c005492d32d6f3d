package nl.perspectief.agenda.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The agenda, an action and an organisation on the screen. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class AgendaViewTests extends SpringBrowserlessTest {

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
    void theListIsFilteredByItsAddress() {
        var accepted = ground.accepted();
        var done = ground.finished();
        ground.asResident();
        assertThat(Pages.read("agenda"))
                .contains(accepted, done, "Meer taallessen in De Wilg", "Taalhuis De Brug", "Aangenomen")
                .doesNotContain("Actie toevoegen");

        assertThat(Pages.read("agenda?state=done")).contains(done).doesNotContain(accepted);
        assertThat(Pages.read("agenda?theme=work")).contains("Geen acties", "minder filters");
        assertThat(Pages.read("agenda?organisation=" + ground.school)).contains(done, accepted);
        assertThat(Pages.read("agenda?overdue=yes&term=short")).contains("Geen acties");
        assertThat(Pages.read("agenda?state=nonsense")).contains(done, accepted);
        ground.asOversight();
        assertThat(Pages.read("agenda?organisation=" + ground.factory)).contains("Geen acties");
    }

    @Test
    void aChosenFilterStandsInTheAddress() {
        ground.accepted();
        ground.asResident();
        Pages.open("agenda");
        var view = (ActionListView) getCurrentView();

        test(view.filters.state).selectItem("Gedaan");

        assertThat(view.list.getChildren()).isEmpty();
        assertThat(view.filters.filter().state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void theListIsPaged() {
        for (var time = 0; time <= ActionListView.PAGE; time++) {
            ground.accepted();
        }
        ground.asResident();
        Pages.open("agenda");
        var view = (ActionListView) getCurrentView();
        assertThat(view.list.getChildren()).hasSize(ActionListView.PAGE);

        test(view.more).click();

        assertThat(view.list.getChildren()).hasSize(ActionListView.PAGE + 1);
        assertThat(view.more.isVisible()).isFalse();
    }

    @Test
    void theSameActionsStandOnABoardAndOnATimeline() {
        var accepted = ground.accepted();
        var done = ground.finished();
        ground.asResident();
        assertThat(Pages.read("agenda?view=board")).contains(accepted, done, "Bord");
        assertThat(Pages.read("agenda?view=board&state=done")).contains(done).doesNotContain(accepted);
        assertThat(Pages.read("agenda?view=timeline"))
                .contains(accepted, done, "Vandaag", Dates.month(YearMonth.from(AgendaGround.soon()), Languages.DUTCH));

        assertThat(Pages.read("agenda?view=timeline&theme=work")).contains("Geen acties");
    }

    @Test
    void theTimelineSaysWhenWhatStandsInTheFutureEnded() {
        ground.finished();
        ground.asResident();

        assertThat(Pages.read("agenda?view=timeline"))
                .contains("Gedaan op " + Dates.day(LocalDate.now(Dates.ZONE), Languages.DUTCH), "bij haar laatste dag");
    }

    @Test
    void aMonthStandsOnceOnTheTimelineAlsoWithTodayWithin() {
        var today = LocalDate.of(2027, 3, 15);
        var timeline = new ActionTimeline();
        Stream.of(10, 15, 20).forEach(day -> timeline.show(due(today.withDayOfMonth(day)), today));

        assertThat(timeline.getChildren().filter(Card.class::isInstance)).hasSize(1);
        assertThat(shown(timeline)).containsSubsequence("N-10", "Vandaag", "N-15", "N-20");
    }

    private static ActionRow due(LocalDate deadline) {
        return new ActionRow(
                deadline.getDayOfMonth(),
                "N-" + deadline.getDayOfMonth(),
                new Texts("", "Een titel", ""),
                ActionTheme.LANGUAGE,
                ActionTerm.SHORT,
                ActionState.ACCEPTED,
                null,
                null,
                false,
                deadline,
                null,
                Instant.EPOCH);
    }

    @Test
    void aColumnOfTheBoardSaysOnceHowFarItsActionsAre() {
        ground.accepted();
        ground.asResident();
        Pages.open("agenda?view=board");

        assertThat(shown(find(ActionBoard.class).single())).containsOnlyOnce("Aangenomen");
    }

    @Test
    void whoSeesOneOrganisationChoosesNone() {
        ground.accepted();
        Pages.open("agenda?organisation=" + ground.factory);
        var view = (ActionListView) getCurrentView();

        assertThat(view.filters.organisation.isVisible()).isFalse();
        assertThat(view.filters.filter().isAll()).isTrue();
        ground.asResident();
        Pages.open("");
        Pages.open("agenda");
        assertThat(((ActionListView) getCurrentView()).filters.organisation.isVisible())
                .isTrue();
    }

    @Test
    void whatEndedMeanwhileIsShownAsItIsWithTheWordsThatNobodyTook() {
        var number = ground.accepted();
        Pages.open("agenda/" + number);
        unfold("Het is gedaan");
        ground.actions.finish(number, ground.actions.find(number).version(), AgendaGround.PROOF);
        say("Wat ik schreef.");

        assertThat(page())
                .contains("Gedaan", AgendaGround.PROOF.text(), "niet bewaard", "Wat ik schreef.")
                .doesNotContain("Wat u kunt doen", "Bezig");
    }

    @Test
    void historySaysFromWhomAnActionWasHandedOver() {
        var number = ground.accepted();
        ground.asOversight();
        ground.organisations.handOver(ground.school, 0, ground.factory);
        Pages.open("agenda/" + number);

        assertThat(page()).contains("Gevraagd aan Werkbedrijf, weggehaald bij Taalhuis De Brug");
    }

    @Test
    void whatNamesPeopleIsSavedByWhoSaysThatItDoesNot() {
        var number = ground.accepted();
        Pages.open("agenda/" + number);
        unfold("Vertellen hoe ver het is");
        say("Vraag het Kees Jansen op 06-11112222");
        var form = find(WordsForm.class).single();
        test(form.send).click();
        assertThat(page()).contains("Aangenomen");
        callHarmless("Kees Jansen", "06-11112222");
        test(form.send).click();

        assertThat(page()).contains("Bezig", "Vraag het Kees Jansen op 06-11112222");
    }

    @Test
    void whatIsTooLongIsSaidBeforePeopleAreLookedFor() {
        var number = ground.accepted();
        Pages.open("agenda/" + number);
        unfold("Vertellen hoe ver het is");
        say("Vraag het Kees ".repeat(500));

        assertThat(find(WordsForm.class).single().text.isInvalid()).isTrue();
        assertThat(find(SuspicionCard.class).exists()).isFalse();
    }

    private void callHarmless(String... found) {
        var suspicions = find(SuspicionCard.class).single();
        assertThat(suspicions.ticks).containsOnlyKeys(found);
        suspicions.ticks.values().forEach(tick -> tick.setValue(true));
    }

    @Test
    void anActionIsLookedThroughForPeopleBeforeItIsAdded() {
        ground.asOversight();
        Pages.open("agenda/new");
        var view = (NewActionView) getCurrentView();
        requireNonNull(view.form.texts.parts.get(Languages.DUTCH)).title().setValue("Praat met Olena Kovalenko");
        view.form.firstStep.setValue("Bel 06 11112222");
        test(view.save).click();
        assertThat(where()).isEqualTo("agenda/new");
        callHarmless("Olena Kovalenko", "06 11112222");
        test(view.save).click();

        assertThat(where()).matches("agenda/A-[0-9]{4}-[0-9]{4}");
    }

    @Test
    void whoIsAskedGivesItBackAndIsBackAtTheAgenda() {
        var number = ground.proposed();
        ground.asPetra();
        Pages.open("agenda/" + number);
        unfold("Dit kunnen wij niet doen");
        say("Wij hebben geen docent.");

        assertThat(where()).isEqualTo("agenda");
        ground.asOversight();
        assertThat(Pages.read("agenda/" + number))
                .contains("Taalhuis De Brug kan dit niet doen", "Wij hebben geen docent.", "Nog niemand");
    }

    @Test
    void whoPromisesInAnothersNameReadsWhoseAndIsAskedOnceMore() {
        ground.asOversight();
        ground.organisations.leave(ground.school, ground.petra.id());
        var number = ground.proposed();
        Pages.open("agenda/" + number);
        unfold("Aannemen namens Taalhuis De Brug");
        assertThat(page()).contains("U belooft het in hun naam");
        press("Ja, beloven namens Taalhuis De Brug");

        assertThat(page()).contains("Aangenomen");
    }

    @Test
    void aPartnerAcceptsReportsAndFinishes() {
        var number = ground.proposed();
        ground.asPetra();
        assertThat(Pages.read("agenda/" + number))
                .contains("Voorgesteld", "Een lokaal zoeken", "Gevraagd aan Taalhuis De Brug")
                .doesNotContain("De actie wijzigen", "Het is gedaan");
        press("Dit gaan wij doen");
        assertThat(page()).contains("Aangenomen");
        unfold("Vertellen hoe ver het is");
        say("Er is een lokaal.");
        assertThat(page()).contains("Bezig", "Er is een lokaal.");
        unfold("Het is gedaan");
        say("Zes groepen.");

        assertThat(page()).contains("Gedaan", "Zes groepen.").doesNotContain("Wat u kunt doen");
    }

    @Test
    void whatWaitsForMeStandsOnToday() {
        var number = ground.proposed();
        ground.asPetra();
        assertThat(Pages.read("")).contains("Uw acties", number, "Meer taallessen in De Wilg");
        ground.asOversight();
        assertThat(Pages.read("")).doesNotContain("te laat zijn");
        ground.database
                .sql("update action set deadline = '2026-01-01' where municipality_id = ?")
                .param(ground.here.id())
                .update();

        assertThat(Pages.read("")).contains("Acties die te laat zijn", number);
        ground.asWillem();
        assertThat(Pages.read("")).doesNotContain(number);
    }

    @Test
    void oversightAddsAnAction() {
        ground.asOversight();
        Pages.open("agenda/new");
        var view = (NewActionView) getCurrentView();
        test(view.save).click();
        var dutch = requireNonNull(view.form.texts.parts.get(Languages.DUTCH));
        assertThat(dutch.title().isInvalid()).isTrue();
        dutch.title().setValue("Taalmaatjes");
        view.form.theme.setValue(ActionTheme.LANGUAGE);
        view.form.organisation.setValue(new OrganisationChoice(ground.school, "Taalhuis De Brug"));
        view.form.deadline.setValue(AgendaGround.soon());
        test(view.save).click();

        assertThat(where()).matches("agenda/A-[0-9]{4}-[0-9]{4}");
        assertThat(page()).contains("Taalmaatjes", "Taalhuis De Brug", "Deze actie stoppen");
    }

    @Test
    void whoIsSecondSeesBothSides() {
        var number = ground.proposed();
        Pages.open("agenda/" + number + "/change");
        var view = (ChangeActionView) getCurrentView();
        var form = find(ActionForm.class).single();
        var dutch = requireNonNull(form.texts.parts.get(Languages.DUTCH));
        dutch.title().setValue("Van mij");
        ground.actions.change(number, 0, AgendaGround.draft("Havenzicht", ground.school, null));
        press("Bewaren");
        assertThat(shown(view.conflict)).contains("intussen gewijzigd", "Meer taallessen in Havenzicht");

        press("De mijne eroverheen bewaren");

        assertThat(where()).isEqualTo("agenda/" + number);
        assertThat(page()).contains("Van mij");
    }

    @Test
    void whoMayNotChangeFindsNoForm() {
        var number = ground.finished();
        ground.asOversight();
        assertThat(Pages.read("agenda/" + number + "/change")).contains("Niet gevonden");
        ground.asWillem();

        assertThat(Pages.read("agenda/" + number)).contains("Niet gevonden");
    }

    @Test
    void anOrganisationsPageSaysWhatItPromisedAndWhoSpeaksForIt() {
        var asked = ground.proposed();
        var number = ground.accepted();
        ground.asPetra();
        assertThat(Pages.read("agenda/organisations"))
                .contains("Taalhuis De Brug", "1 gevraagd\u00a0· 1 lopend")
                .doesNotContain("Werkbedrijf", "Organisatie toevoegen");
        assertThat(Pages.read("agenda/organisations/" + ground.school))
                .containsSubsequence("Gevraagd, nog niet beloofd", asked, "Beloofd", number, "Petra")
                .doesNotContain("Deze organisatie verwijderen", "Gedaan of gestopt");
        assertThat(Pages.read("agenda/organisations/" + ground.factory)).contains("Niet gevonden");
        ground.asResident();
        assertThat(Pages.read("agenda/organisations/" + ground.school)).doesNotContain("Petra");
    }

    @Test
    void whatStillOwnsActionsIsNotOfferedToBeRemovedButToHandThemOver() {
        var number = ground.accepted();
        ground.asOversight();
        Pages.open("agenda/organisations/" + ground.school);
        unfold("Deze organisatie verwijderen");
        assertThat(find(Button.class).withText("Ja, verwijderen").all()).isEmpty();
        assertThat(find(Anchor.class)
                        .withText(Dotted.of(number, "Meer taallessen in De Wilg"))
                        .single()
                        .getHref())
                .isEqualTo("agenda/" + number);
        find(OrganisationField.class).single().setValue(new OrganisationChoice(ground.factory, "Werkbedrijf"));
        press("Overdragen");
        assertThat(page()).contains("Overgedragen aan Werkbedrijf");
        ground.asOversight();
        Pages.open("agenda/organisations/" + ground.school);
        press("Weghalen");
        assertThat(page()).contains("Nog niemand.");
        unfold("Deze organisatie verwijderen");
        press("Ja, verwijderen");

        assertThat(where()).isEqualTo("agenda/organisations");
        assertThat(page()).doesNotContain("Taalhuis");
    }

    @Test
    void oversightHandsAllOverToAnotherOrganisation() {
        var number = ground.accepted();
        ground.asOversight();
        Pages.open("agenda/organisations/" + ground.school);
        unfold("Haar acties overdragen");
        press("Overdragen");
        var field = find(OrganisationField.class).single();
        assertThat(field.getErrorMessage()).startsWith("Kies een organisatie");
        field.setValue(new OrganisationChoice(ground.factory, "Werkbedrijf"));

        press("Overdragen");

        var today = Dates.day(LocalDate.now(Dates.ZONE), Languages.DUTCH);
        assertThat(page())
                .contains(
                        "Beloofd, en niet meer bij deze organisatie",
                        number,
                        "Overgedragen aan Werkbedrijf op " + today)
                .doesNotContain("Nog geen acties");
        ground.asOversight();
        assertThat(Pages.read("agenda/organisations/" + ground.factory)).contains(number);
    }

    @Test
    void aTrailStandsOnTheActionsPageAndOnItsOwn() {
        var first = ground.accepted();
        var second = ground.accepted();
        var trail = context.getBean(Trail.class);
        trail.link(ground.seen(first).thing(), ground.seen(second).thing());
        ground.asResident();

        assertThat(Pages.read("agenda/" + second)).contains("Waar het vandaan komt", first, "Het hele spoor");
        assertThat(Pages.read("trail/action/" + second)).contains(first, second);
        assertThat(Pages.read("trail/action/A-2020-9999")).contains("Niet gevonden");
    }

    @Test
    void pagesCostAtMostSixStatementsAndTheSameAtMany() {
        var number = ground.accepted();
        ground.asResident();
        var pages = List.of(
                "agenda",
                "agenda?state=accepted&organisation=" + ground.school,
                "agenda?view=board",
                "agenda?view=timeline",
                "agenda/" + number,
                "agenda/organisations",
                "agenda/organisations/" + ground.school,
                "trail/action/" + number);
        Pages.open("agenda");
        var few = pages.stream().map(this::cost).toList();
        several();
        ground.asOversight();
        ground.organisations.handOver(ground.school, 0, ground.factory);
        several();
        ground.asResident();

        assertThat(pages.stream().map(this::cost).toList()).isEqualTo(few);
        assertThat(few).allSatisfy(cost -> assertThat(cost).isLessThanOrEqualTo(MOST_OF_A_SCREEN));
        ground.asOversight();
        assertThat(List.of("agenda", "agenda/new", "agenda/organisations/" + ground.school).stream()
                        .map(this::cost))
                .allSatisfy(cost -> assertThat(cost).isLessThanOrEqualTo(MOST_OF_A_SCREEN));
    }

    @Test
    void whatAnOrganisationPromisedAndWhatOthersHaveSinceHaveTheirOwnPages() {
        several();
        ground.asOversight();
        ground.organisations.handOver(ground.school, 0, ground.factory);
        several();
        ground.asResident();
        Pages.open("agenda/organisations/" + ground.school);
        var view = (OrganisationView) getCurrentView();
        var promised = requireNonNull(view.lists.get(OrganisationView.Part.PROMISED));
        assertThat(promised.getChildren()).hasSize(OrganisationView.PAGE);
        assertThat(view.former.getChildren()).hasSize(OrganisationView.PAGE);

        test(view.moreFormer).click();
        assertThat(promised.getChildren()).hasSize(OrganisationView.PAGE);
        assertThat(view.former.getChildren()).hasSize(OrganisationView.PAGE + 5);
        test(view.more).click();

        assertThat(promised.getChildren()).hasSize(OrganisationView.PAGE + 5);
        assertThat(view.address()).hasToString("agenda/organisations/" + ground.school + "?pages=2&former=2");
    }

    private void several() {
        for (var time = 0; time < OrganisationView.PAGE + 5; time++) {
            ground.accepted();
        }
    }

    private int cost(String address) {
        return statements.ofPage(address).size();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void say(String words) {
        var form = find(WordsForm.class).single();
        form.text.setValue(words);
        test(form.send).click();
    }

    private void unfold(String title) {
        find(Folded.class).all().stream()
                .filter(folded -> folded.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to unfold is called " + title))
                .show();
    }

    private String page() {
        return shown((Component) getCurrentView());
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String where() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
