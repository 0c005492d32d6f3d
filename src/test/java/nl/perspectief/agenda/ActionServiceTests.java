package nl.perspectief.agenda;

import static nl.perspectief.agenda.AgendaGround.PROOF;
import static nl.perspectief.agenda.AgendaGround.WORDS;
import static nl.perspectief.agenda.AgendaGround.draft;
import static nl.perspectief.agenda.AgendaGround.notFound;
import static nl.perspectief.agenda.AgendaGround.refused;
import static nl.perspectief.agenda.AgendaGround.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An action from proposal to proof. */
@PortalTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init") // set before each test
class ActionServiceTests {

    private static final Words NONE = new Words(" ", Languages.DUTCH);

    @Autowired
    ApplicationContext context;

    @Autowired
    Trail trail;

    @Autowired
    Actions proposing;

    @Autowired
    StatementCounter statements;

    @Autowired
    ApplicationEvents events;

    @Autowired
    NotificationService notifications;

    private AgendaGround ground;
    private ActionService actions;

    @BeforeEach
    void twoOrganisations() {
        ground = new AgendaGround(context);
        actions = ground.actions;
    }

    @Test
    void anActionIsAcceptedReportedAndFinished() {
        var number = ground.proposed();
        assertThat(number).matches("A-20[0-9]{2}-0001");
        ground.asPetra();
        refused("agenda.bad.notAccepted", () -> actions.report(number, WORDS));
        assertThat(actions.find(number).may())
                .isEqualTo(new Action.May(false, false, true, true, false, false, false, false, false));
        actions.accept(number, 0);
        refused("agenda.bad.accepted", () -> actions.accept(number, 0));
        refused("words.bad.none", () -> actions.report(number, NONE));
        actions.report(number, WORDS);
        assertThat(actions.find(number).row().state()).isEqualTo(ActionState.UNDER_WAY);
        assertThat(actions.find(number).may())
                .isEqualTo(new Action.May(false, false, false, false, true, true, false, false, false));
        refused(
                "words.bad.none",
                () -> actions.finish(number, actions.find(number).version(), NONE));
        actions.finish(number, actions.find(number).version(), PROOF);

        var action = ground.seen(number);
        assertThat(action.row().state()).isEqualTo(ActionState.DONE);
        assertThat(action.may()).isEqualTo(new Action.May(false, false, false, false, false, false, true, true, true));
        assertThat(action.history())
                .extracting(ActionLine::kind, ActionLine::person, ActionLine::organisation, ActionLine::words)
                .containsExactly(
                        tuple(ActionEventKind.PROPOSED, "Jeroen", null, null),
                        tuple(ActionEventKind.ASSIGNED, "Jeroen", "Taalhuis De Brug", null),
                        tuple(ActionEventKind.ACCEPTED, "Petra", null, null),
                        tuple(ActionEventKind.NOTED, "Petra", null, WORDS),
                        tuple(ActionEventKind.FINISHED, "Petra", null, PROOF));
    }

    @Test
    void anActionFinishedTwiceIsToldOnceAndSaidClearly() {
        var report = new Thing(Thing.Kind.REPORT, 7);
        var poll = new Thing(Thing.Kind.POLL, 8);
        var number = ground.accepted();
        var action = ground.seen(number).thing();
        trail.link(report, poll);
        trail.link(poll, action);
        ground.asPetra();
        actions.finish(number, actions.find(number).version(), PROOF);
        refused(
                "agenda.bad.done",
                () -> actions.finish(number, actions.find(number).version(), PROOF));
        refused("agenda.bad.done", () -> actions.report(number, WORDS));
        ground.asOversight();
        refused("agenda.bad.done", () -> actions.stop(number, WORDS));
        refused("agenda.bad.done", () -> actions.change(number, 0, draft("De Wilg", ground.school, null)));

        assertThat(events.stream(ActionCompleted.class)).singleElement().satisfies(event -> {
            assertThat(event.thing()).isEqualTo(action);
            assertThat(event.origins()).containsExactly(poll, report);
            assertThat(event.personId()).isEqualTo(ground.petra.id());
        });
    }

    @Test
    void theDatabaseItselfKeepsAnEndedActionAndItsHistory() {
        var number = ground.finished();
        var id = ground.seen(number).id();

        for (var statement : List.of(
                "update action set state = 'UNDER_WAY' where id = ?",
                "update action set title_nl = 'Iets anders' where id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> ground.database.sql(statement).param(id).update())
                    .havingRootCause()
                    .withMessageContaining("has ended");
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.database
                        .sql("delete from action_event where action_id = ?")
                        .param(id)
                        .update())
                .havingRootCause()
                .withMessageContaining("denied");
    }

    @Test
    void whatIsChangedWhileSomebodyFinishesItIsReadAgainFirst() {
        var number = ground.accepted();
        var read = actions.find(number).version();
        ground.asOversight();
        actions.change(number, read, draft("De Zeebries", ground.school, null));
        ground.asPetra();

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> actions.finish(number, read, PROOF));
        assertThat(actions.find(number).row().state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void theDatabaseItselfKnowsWhenSomethingHappens() {
        var id = ground.seen(ground.finished()).id();

        for (var said : Map.of("has ended", "utc_timestamp(6)", "when it happens", "utc_timestamp(6) - interval 1 day")
                .entrySet()) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> ground.database
                            .sql("insert into action_event (action_id, kind, happened_at, text) values (?, 'CHANGED', "
                                    + said.getValue() + ", '')")
                            .param(id)
                            .update())
                    .havingRootCause()
                    .withMessageContaining(said.getKey());
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.database.sql("""
                                insert into action (version, municipality_id, number, title_en, title_nl, title_uk, text_en,
                                    text_nl, text_uk, theme, term, state, organisation_id, deadline, first_step, proposed_at,
                                    accepted_at, changed_at, reminded)
                                select 0, municipality_id, 'A-2020-0001', title_en, title_nl, title_uk, text_en, text_nl,
                                    text_uk, theme, term, 'DONE', organisation_id, deadline, '', utc_timestamp(6),
                                    utc_timestamp(6), utc_timestamp(6), 'NONE' from action where id = ?
                                """).param(id).update())
                .havingRootCause()
                .withMessageContaining("by being proposed");
    }

    @Test
    void oversightStopsWithAReasonThatStays() {
        var number = ground.accepted();
        notFound(() -> asManager(() -> actions.report(number, WORDS)));
        ground.asOversight();
        refused("words.bad.none", () -> actions.stop(number, NONE));
        actions.stop(number, WORDS);

        var action = ground.seen(number);
        assertThat(action.row().state()).isEqualTo(ActionState.STOPPED);
        assertThat(action.history().getLast().words()).isEqualTo(WORDS);
        ground.asPetra();
        refused(
                "agenda.bad.stopped",
                () -> actions.finish(number, actions.find(number).version(), PROOF));
    }

    @Test
    void anotherOrganisationHasToAcceptAnew() {
        var number = ground.accepted();
        ground.asOversight();
        actions.change(number, 0, draft("De Wilg", ground.factory, null));

        assertThat(ground.seen(number).row().state()).isEqualTo(ActionState.PROPOSED);
        ground.asPetra();
        notFound(() -> actions.find(number));
        ground.asResident();
        assertThat(actions.find(number).row())
                .as("what was accepted once stays readable, but not who is asked now")
                .matches(ActionRow::unnamed)
                .extracting(ActionRow::organisation)
                .isNull();
        ground.asWillem();
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> actions.accept(number, 0));
        actions.accept(number, 1);
        assertThat(ground.seen(number).history())
                .extracting(ActionLine::kind)
                .endsWith(ActionEventKind.ACCEPTED, ActionEventKind.ASSIGNED, ActionEventKind.ACCEPTED);
    }

    @Test
    void whoIsAskedGivesItBackWithAReasonAndOversightHasItAgain() {
        var number = ground.proposed();
        var colleague = ground.data.aPerson("ag-colleague").save().holds(FunctionKind.PARTNER, ground.here);
        ground.organisations.join(ground.school, colleague.id());
        ground.asWillem();
        notFound(() -> actions.decline(number, WORDS));
        ground.asPetra();
        refused("words.bad.none", () -> actions.decline(number, NONE));
        actions.decline(number, WORDS);

        notFound(() -> actions.find(number));
        var action = ground.seen(number);
        assertThat(action.row().organisation()).isNull();
        assertThat(action.row().state()).isEqualTo(ActionState.PROPOSED);
        var last = action.history().getLast();
        assertThat(last.kind()).isEqualTo(ActionEventKind.DECLINED);
        assertThat(last.organisation()).isEqualTo("Taalhuis De Brug");
        assertThat(last.words()).isEqualTo(WORDS);
        assertThat(actions.waiting(5).unsettled()).extracting(ActionRow::number).containsExactly(number);
        assertThat(told())
                .contains("Action " + number + " “Meer taallessen in De Wilg” was given back."
                        + " The reason is on its page.");
        ground.data.signIn("ag-colleague", Roles.PARTNER);
        assertThat(told()).contains("Action " + number + " is no longer with you or your organisation.");
    }

    @Test
    void whatIsAcceptedIsNotGivenBack() {
        var accepted = ground.accepted();

        refused("agenda.bad.accepted", () -> actions.decline(accepted, WORDS));
        actions.finish(accepted, actions.find(accepted).version(), PROOF);
        refused("agenda.bad.done", () -> actions.decline(accepted, WORDS));
    }

    @Test
    void whoIsNoLongerAskedStandsInTheHistory() {
        var number = ground.proposed();
        ground.asOversight();
        actions.change(number, 0, draft("De Wilg", null, null));

        var last = ground.seen(number).history().stream()
                .filter(line -> line.kind() == ActionEventKind.RELEASED)
                .findFirst();
        assertThat(last.orElseThrow().organisation()).isEqualTo("Taalhuis De Brug");
    }

    @Test
    void whoLosesAnActionIsToldItsNumberAndNothingThatItSaysSince() {
        var number = ground.accepted();
        ground.asOversight();
        var draft = draft("De Wilg", ground.factory, null);
        actions.change(
                number,
                0,
                new ActionDraft(
                        AgendaGround.text("Geheim"),
                        draft.theme(),
                        draft.term(),
                        draft.organisationId(),
                        null,
                        draft.deadline(),
                        null,
                        null));
        ground.asPetra();

        notFound(() -> actions.find(number));
        assertThat(told()).containsExactly("Action " + number + " is no longer with you or your organisation.");
        ground.asWillem();
        assertThat(told()).noneMatch(text -> text.contains("no longer"));
    }

    private List<String> told() {
        return notifications.list(Languages.ENGLISH, PageRequest.ofSize(9)).rows().stream()
                .map(NotificationRow::text)
                .toList();
    }

    @Test
    void whatChangedStandsInTheHistory() {
        var number = ground.proposed();
        var later = soon().plusDays(10);
        actions.change(number, 0, due(later));
        actions.change(number, 1, due(later));
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> actions.change(number, 0, due(soon())));

        var action = ground.seen(number);
        assertThat(action.version()).as("what stays the same is no change").isEqualTo(1);
        assertThat(action.history())
                .extracting(ActionLine::kind, ActionLine::oldDeadline, ActionLine::deadline)
                .endsWith(tuple(ActionEventKind.MOVED, soon(), later));
        actions.change(
                number,
                1,
                new ActionDraft(
                        AgendaGround.text("alle huizen"),
                        ActionTheme.EDUCATION,
                        ActionTerm.LONG,
                        ground.school,
                        ground.petra.id(),
                        later,
                        ground.wilg.id(),
                        null));
        var changed = ground.seen(number);
        assertThat(changed.row().location()).isEqualTo("De Wilg");
        assertThat(changed.row().person()).isEqualTo("Petra");
        assertThat(changed.draft().firstStep()).isNull();
    }

    private ActionDraft due(@Nullable LocalDate day) {
        return with(ground.school, null, day);
    }

    private static ActionDraft with(@Nullable Long organisation, @Nullable Long person, @Nullable LocalDate day) {
        var draft = draft("De Wilg", organisation, person);
        return new ActionDraft(
                draft.text(), draft.theme(), draft.term(), organisation, person, day, null, draft.firstStep());
    }

    @Test
    void whatCanNotBeTakenIsRefused() {
        ground.asOversight();
        var here = ground.here.id();
        var today = LocalDate.now(Dates.ZONE);
        refused("agenda.bad.pastDeadline", () -> actions.add(here, due(today.minusDays(1))));
        refused("agenda.bad.personAlone", () -> actions.add(here, with(null, ground.petra.id(), today)));
        refused("agenda.bad.person", () -> actions.add(here, with(ground.factory, ground.petra.id(), today)));
        refused("agenda.bad.noTitle", () -> actions.add(here, titled("", "")));
        refused("agenda.bad.titleToo", () -> actions.add(here, titled("", "Tekst")));
        refused("words.bad.tooLong", () -> actions.add(here, titled("x".repeat(151), "")));
        var elsewhere = ground.data.aMunicipality("Overthere").save();
        var far = ground.data.aLocation(elsewhere).named("Ver").save();
        notFound(() -> actions.add(elsewhere.id(), draft("all", null, null)));
        notFound(() -> actions.add(
                here,
                new ActionDraft(
                        AgendaGround.text("Ver"),
                        ActionTheme.WORK,
                        ActionTerm.SHORT,
                        null,
                        null,
                        null,
                        far.id(),
                        null)));
        var number = ground.accepted();
        ground.asOversight();
        refused("agenda.bad.noOrganisation", () -> actions.change(number, 0, with(null, null, soon())));
        refused("agenda.bad.noDeadline", () -> actions.change(number, 0, due(null)));
    }

    private static ActionDraft titled(String title, String text) {
        return new ActionDraft(
                new ActionText(new Texts("", title, ""), new Texts("", text, "")),
                ActionTheme.WORK,
                ActionTerm.SHORT,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void withoutADayNothingIsAccepted() {
        ground.asOversight();
        var number = actions.add(ground.here.id(), due(null));
        ground.asPetra();
        assertThat(actions.find(number).may().accept()).isFalse();

        refused("agenda.bad.noDeadline", () -> actions.accept(number, 0));
    }

    @Test
    void whoIsNamedIsResponsibleAlsoFromTheMunicipality() {
        ground.asOversight();
        var manager = ground.database
                .sql("select id from person where subject = 'ag-manager'")
                .query(Long.class)
                .single();
        var number = actions.add(ground.here.id(), with(ground.factory, manager, soon()));
        ground.asManager();
        actions.accept(number, 0);

        actions.finish(number, actions.find(number).version(), PROOF);

        assertThat(ground.seen(number).row().state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void oversightSpeaksForAnOrganisationThatHasNobodyHere() {
        ground.asOversight();
        var choir = ground.organisations.add(ground.here.id(), "Koor");
        var number = actions.add(ground.here.id(), draft("De Wilg", choir, null));
        assertThat(actions.find(number).may().accept()).isTrue();
        assertThat(actions.find(number).forOthers()).isTrue();
        actions.accept(number, 0);
        actions.finish(number, actions.find(number).version(), PROOF);
        var others = ground.proposed();

        notFound(() -> actions.accept(others, 0));
        ground.database
                .sql(
                        "update person_function set valid_until = utc_timestamp() where person_id = ? and kind = 'PARTNER'")
                .param(ground.petra.id())
                .update();
        actions.accept(others, 0);
    }

    @Test
    void partnersSeeTheirOwnAndOthersWhatWasAccepted() {
        var proposed = ground.proposed();
        var accepted = ground.accepted();

        ground.asPetra();
        assertThat(numbers(ActionFilter.ALL)).containsExactlyInAnyOrder(proposed, accepted);
        ground.asWillem();
        assertThat(numbers(ActionFilter.ALL)).isEmpty();
        notFound(() -> actions.find(accepted));
        ground.asResident();
        assertThat(numbers(ActionFilter.ALL)).containsExactly(accepted);
        notFound(() -> actions.find(proposed));
        notFound(() -> actions.earlier(proposed, Long.MAX_VALUE));
    }

    @Test
    void theListIsFiltered() {
        var late = ground.accepted();
        var running = ground.accepted();
        var done = ground.finished();
        ground.database
                .sql("update action set deadline = '2026-01-01' where number = ? and municipality_id = ?")
                .params(late, ground.here.id())
                .update();
        ground.asResident();

        assertThat(numbers(ActionFilter.ALL)).containsExactly(late, running, done);
        assertThat(numbers(new ActionFilter(null, null, null, null, null, true)))
                .containsExactly(late);
        assertThat(numbers(new ActionFilter(ActionState.DONE, null, null, null, null, false)))
                .containsExactly(done);
        assertThat(numbers(new ActionFilter(null, ActionTheme.LANGUAGE, ActionTerm.SHORT, ground.school, null, false)))
                .hasSize(3);
        assertThat(numbers(new ActionFilter(null, ActionTheme.WORK, null, null, null, false)))
                .isEmpty();
        assertThat(numbers(new ActionFilter(null, null, null, ground.factory, null, false)))
                .isEmpty();
        assertThat(numbers(new ActionFilter(null, null, null, null, ground.wilg.code(), false)))
                .isEmpty();
        assertThat(actions.count(ActionFilter.ALL)).isEqualTo(3);
    }

    private List<String> numbers(ActionFilter filter) {
        return actions.list(filter, Pageable.ofSize(50)).stream()
                .map(ActionRow::number)
                .toList();
    }

    @Test
    void othersProposeOnceAsLongAsItHasNotEnded() {
        var from = new Thing(Thing.Kind.INDICATOR, 12);
        var proposal = new Proposal(
                ground.here.id(),
                ground.wilg.id(),
                AgendaGround.text("De Wilg"),
                ActionTheme.HOUSING,
                ActionTerm.SHORT,
                from,
                null,
                LocalDate.of(2030, 1, 31),
                null,
                false);
        var number = proposing.propose(proposal).orElseThrow();
        assertThat(proposing.open(Set.of(from))).contains(ground.seen(number).thing());
        assertThat(proposing.propose(proposal)).isEmpty();

        var action = ground.seen(number);
        assertThat(action.row().state()).isEqualTo(ActionState.PROPOSED);
        assertThat(action.row().deadline()).isEqualTo("2030-01-31");
        assertThat(action.organisationId()).isNull();
        assertThat(trail.before(action.thing())).containsExactly(from);
        actions.stop(number, WORDS);
        assertThat(proposing.propose(proposal)).isPresent();
    }

    @Test
    void whatAnOrganisationPromisesIsItsOwnAndWaitsForADeadline() {
        var known = proposing.propose(promised("taalhuis de brug", 13)).orElseThrow();
        var other = proposing.propose(promised("Buurtkamer", 14)).orElseThrow();

        var action = ground.seen(known);
        assertThat(action.organisationId()).isEqualTo(ground.school);
        assertThat(action.draft().firstStep()).isEqualTo(WORDS);
        assertThat(action.history())
                .extracting(ActionLine::kind, ActionLine::organisation, ActionLine::words)
                .containsExactly(
                        tuple(ActionEventKind.PROPOSED, null, PROOF),
                        tuple(ActionEventKind.ASSIGNED, "Taalhuis De Brug", null));
        assertThat(action.unsettled()).isEqualTo(Action.Unsettled.DEADLINE);
        assertThat(ground.seen(other).row().organisation()).isEqualTo("Buurtkamer");
        assertThat(actions.waiting(5).unsettled())
                .extracting(ActionRow::number)
                .containsExactlyInAnyOrder(known, other);
        ground.asPetra();
        assertThat(actions.waiting(5).own()).extracting(ActionRow::number).containsExactly(known);
        assertThat(actions.waiting(5).unsettled()).isEmpty();
        AgendaGround.refused("agenda.bad.noDeadline", () -> actions.accept(known, 0));
    }

    private Proposal promised(String organisation, long from) {
        return new Proposal(
                ground.here.id(),
                null,
                AgendaGround.text("De Wilg"),
                ActionTheme.HOUSING,
                ActionTerm.SHORT,
                new Thing(Thing.Kind.INDICATOR, from),
                null,
                null,
                new Proposal.Promised(organisation, PROOF, WORDS),
                false);
    }

    @Test
    void listsAndPagesCostTheSameForMany() {
        var number = ground.accepted();
        ground.asOversight();
        var few = cost(number);
        for (int time = 0; time < 20; time++) {
            ground.proposed();
        }
        ground.asPetra();
        for (int time = 0; time < 5; time++) {
            actions.report(number, WORDS);
        }
        ground.asOversight();

        assertThat(cost(number)).isEqualTo(few).containsExactly(2, 2, 3);
    }

    private List<Integer> cost(String number) {
        return List.<Runnable>of(
                        () -> actions.list(ActionFilter.ALL, Pageable.ofSize(20)),
                        () -> ground.organisations.list(Pageable.ofSize(20)),
                        () -> actions.find(number))
                .stream()
                .map(work -> statements.during(work).size())
                .toList();
    }

    private void asManager(Runnable work) {
        ground.asManager();
        work.run();
    }
}
