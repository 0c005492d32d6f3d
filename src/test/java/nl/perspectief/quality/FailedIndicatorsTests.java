package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionFilter;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.BeginningService;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Glimpse;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class FailedIndicatorsTests {

    private static final String SMOKE_ALARMS = "SAF-01";
    private static final Texts TO_DO = new Texts("", "De batterijen vervangen.", "");
    private static final LocalDate MEND_BY = LocalDate.now(Dates.ZONE).plusDays(30);

    @Autowired
    RoundService rounds;

    @Autowired
    ChecklistService checklists;

    @Autowired
    ActionService actions;

    @Autowired
    BeginningService beginnings;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TrailService trails;

    @Autowired
    NotificationService notifications;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Location wilg;
    private TestData.Person manager;
    private long caretakers;

    @BeforeEach
    void aLocation() {
        quality = new QualityTestData(database);
        var here = data.aMunicipality("Mendtown").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("member").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        asOversight();
        caretakers = organisations.add(here.id(), "Beheer");
    }

    @Test
    void whatFailsCriticallyIsProposedAsAnAction() {
        submitted(YearMonth.of(2024, 1), true);

        var action = theAction();
        assertThat(action.state()).isEqualTo(ActionState.PROPOSED);
        assertThat(action.title())
                .isEqualTo(new Texts(
                        "Put right: SAF-01 (safety)",
                        "Herstellen: SAF-01 (veiligheid)",
                        "Виправити: SAF-01 (безпека)"));
        assertThat(Languages.ALL)
                .allSatisfy(language ->
                        assertThat(Suspicion.in(action.title().in(language))).isEmpty());
        assertThat(action.deadline()).isEqualTo(MEND_BY);
        assertThat(action.location()).isEqualTo("De Wilg");
        assertThat(actions.find(action.number()).isUnsaid())
                .as("what was remarked and who mends it stay in the round")
                .isTrue();
        assertThat(actions.waiting(5).unsettled()).extracting(ActionRow::number).containsExactly(action.number());
    }

    @Test
    void nobodyIsAskedBeforeItSaysWhatIsToBeDone() {
        submitted(YearMonth.of(2024, 1), true);
        var number = theAction().number();
        assertThat(actions.find(number).unsettled()).isEqualTo(Action.Unsettled.TEXT);

        AgendaGround.refused("agenda.bad.noText", () -> ask(number, new Texts("", "", "")));
        ask(number, TO_DO);

        assertThat(actions.find(number).isUnsaid()).isFalse();
        data.signIn("manager", Roles.LOCATION_MANAGER);
        assertThat(actions.find(number).text().text()).isEqualTo(TO_DO);
    }

    @Test
    void oversightCanBeginWithWhatWasRemarked() {
        submitted(YearMonth.of(2024, 1), true);

        assertThat(beginnings.of(theAction().number(), Languages.DUTCH))
                .get(InstanceOfAssertFactories.STRING)
                .startsWith("Zo hoort het:\n")
                .endsWith("\nZo was het:\nGeen batterijen")
                .doesNotContain("Jan Bos");
    }

    @Test
    void theDatabaseKeepsWhatWasSaid() {
        submitted(YearMonth.of(2024, 1), true);
        ask(theAction().number(), TO_DO);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update action set text_nl = '' where needs_text and location_id = ?")
                        .param(wilg.id())
                        .update())
                .withMessageContaining("action_said");
    }

    @Test
    void itsStepLeadsToTheIndicatorInItsRound() {
        var failed = submitted(YearMonth.of(2024, 1), true);

        var step = Step.seen(trails.find(Thing.Kind.INDICATOR.word(), name(failed)))
                .getFirst()
                .reference();
        assertThat(step.title().nl()).isEqualTo("SAF-01 · Veiligheid");
        assertThat(step.called()).isEqualTo("De Wilg · 01.2024");
        assertThat(step.path()).isEqualTo("checklists/" + failed + "/SAF-01");
        assertThat(rounds.findTheme(failed, SMOKE_ALARMS).theme().code()).isEqualTo("T1");
    }

    @Test
    void whatIsWellGivesNoAction() {
        submitted(YearMonth.of(2024, 1), false);

        assertThat(listed()).isEmpty();
    }

    @Test
    void whileTheActionIsOpenWhatStillFailsLeadsToTheSameOne() {
        var first = submitted(YearMonth.of(2024, 1), true);
        var second = submitted(YearMonth.of(2024, 2), true);

        var action = theAction().number();
        assertThat(trail(first)).containsExactly(tuple(0, name(first)), tuple(1, action));
        assertThat(trail(second)).containsExactly(tuple(0, name(second)), tuple(1, action));
    }

    @Test
    void whatIsMendedIsAskedForAgainAndFoundInTheNextRound() {
        var failed = submitted(YearMonth.of(2024, 1), true);
        finish(theAction().number());
        assertThat(checklists.history(failed))
                .last()
                .extracting(ChecklistChange::kind, ChecklistChange::reason)
                .containsExactly(ChecklistChange.Kind.MENDED, SMOKE_ALARMS);

        var next = submitted(YearMonth.of(2024, 2), false);
        var later = submitted(YearMonth.of(2024, 3), false);

        asOversight();
        assertThat(trail(failed))
                .containsExactly(tuple(0, name(failed)), tuple(1, theAction().number()), tuple(2, name(next)));
        assertThat(trail(later)).hasSize(1);
    }

    @Test
    void theNextRoundSaysWhatIsSaidToBeMendedUntilItWasLookedAt() {
        submitted(YearMonth.of(2024, 1), true);
        var action = theAction().number();
        finish(action);

        var next = open(YearMonth.of(2024, 2));
        assertThat(before(next).mended())
                .isNotNull()
                .extracting(SaidMended::number, SaidMended::path)
                .containsExactly(action, "agenda/" + action);
        submit(next, false);
        assertThat(before(next).mended()).as("as it was read then").isNotNull();
        assertThat(before(open(YearMonth.of(2024, 3))).mended()).isNull();
    }

    private PreviousAnswer before(long round) {
        return requireNonNull(rounds.findTheme(round, SMOKE_ALARMS).previous().get(SMOKE_ALARMS));
    }

    @Test
    void whoManagesTheLocationHearsThatItIsMended() {
        data.aPerson("fellow").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        submitted(YearMonth.of(2024, 1), true);
        finish(theAction().number());

        data.signIn("fellow", Roles.LOCATION_MANAGER);
        assertThat(notifications.list(Languages.DUTCH, Pageable.ofSize(9)).rows())
                .extracting(NotificationRow::text)
                .contains(SMOKE_ALARMS + " in De Wilg zou hersteld zijn: kijk er in de volgende ronde opnieuw naar.");
    }

    @Test
    void oversightHearsThatWhatWasMendedNoLongerFails() {
        submitted(YearMonth.of(2024, 1), true);
        finish(theAction().number());
        submitted(YearMonth.of(2024, 2), false);

        assertThat(told()).anyMatch(text -> text.endsWith("is opnieuw bekeken en is niet meer onvoldoende."));
    }

    private List<String> told() {
        return notifications.list(Languages.DUTCH, Pageable.ofSize(9)).rows().stream()
                .map(NotificationRow::text)
                .toList();
    }

    @Test
    void whatFailsAgainAfterItWasMendedIsAnotherAction() {
        var failed = submitted(YearMonth.of(2024, 1), true);
        finish(theAction().number());
        submitted(YearMonth.of(2024, 2), true);
        assertThat(told()).noneMatch(text -> text.contains("is opnieuw bekeken"));

        asOversight();
        assertThat(listed())
                .extracting(ActionRow::state)
                .containsExactlyInAnyOrder(ActionState.PROPOSED, ActionState.DONE);
        assertThat(trails.find(Thing.Kind.INDICATOR.word(), name(failed))).hasSize(4);
    }

    @Test
    void aCouncilMemberSeesOfATrailWhatTheySeeElsewhere() {
        var failed = submitted(YearMonth.of(2024, 1), true);
        data.signIn("member", Roles.COUNCIL_MEMBER);

        assertThat(trail(failed)).containsExactly(tuple(0, name(failed)));
    }

    @Test
    void whoReadsNoRoundsReadsThatThereWasOneBeforeAndOneAfter() {
        data.aPerson("resident").save().holds(FunctionKind.RESIDENT, wilg);
        submitted(YearMonth.of(2024, 1), true);
        var action = theAction().number();
        finish(action);
        submitted(YearMonth.of(2024, 2), false);

        data.signIn("resident", Roles.RESIDENT);
        var steps = trails.find(Thing.Kind.ACTION.word(), action);
        assertThat(steps).first().isEqualTo(new Step.Known(Glimpse.CHECKED, -1));
        assertThat(steps).last().isEqualTo(new Step.Known(Glimpse.CHECKED, 1));
        assertThat(steps).hasSize(3);
    }

    private long submitted(YearMonth month, boolean fails) {
        var round = open(month);
        submit(round, fails);
        asOversight();
        return round;
    }

    private long open(YearMonth month) {
        var round = data.aRound(wilg).of("full").about(month).save();
        data.signIn("manager", Roles.LOCATION_MANAGER);
        return round;
    }

    private void submit(long round, boolean fails) {
        quality.answerWell(round, manager);
        if (fails) {
            var indicator = rounds.find(round)
                    .template()
                    .indicators()
                    .filter(each -> each.code().equals(SMOKE_ALARMS))
                    .findFirst()
                    .orElseThrow();
            rounds.answer(
                    round,
                    indicator.id(),
                    0,
                    AnswerDraft.EMPTY
                            .withValue(AnswerValue.Choice.NO)
                            .withRemark("Geen batterijen")
                            .withMender("Jan Bos")
                            .withMendBy(MEND_BY));
        }
        assertThat(rounds.submit(round)).isInstanceOf(Submission.Accepted.class);
        data.nextRequest();
    }

    private void finish(String number) {
        asOversight();
        ask(number, TO_DO);
        data.signIn("manager", Roles.LOCATION_MANAGER);
        actions.accept(number, actions.find(number).version());
        actions.finish(number, actions.find(number).version(), AgendaGround.PROOF);
        data.nextRequest();
        asOversight();
    }

    private void ask(String number, Texts toDo) {
        var action = actions.find(number);
        var draft = action.draft();
        actions.change(
                number,
                action.version(),
                new ActionDraft(
                        new ActionText(draft.text().title(), toDo),
                        draft.theme(),
                        draft.term(),
                        caretakers,
                        manager.id(),
                        draft.deadline(),
                        draft.locationId(),
                        draft.firstStep()));
    }

    private void asOversight() {
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    private List<ActionRow> listed() {
        return actions.list(ActionFilter.ALL, Pageable.ofSize(10));
    }

    private ActionRow theAction() {
        var listed = listed();
        assertThat(listed).hasSize(1);
        return listed.getFirst();
    }

    private List<Tuple> trail(long round) {
        return Step.seen(trails.find(Thing.Kind.INDICATOR.word(), name(round))).stream()
                .map(step -> tuple(step.place(), step.reference().name()))
                .toList();
    }

    private static String name(long round) {
        return round + "-" + SMOKE_ALARMS;
    }
}
