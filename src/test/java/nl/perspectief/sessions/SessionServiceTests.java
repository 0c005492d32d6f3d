package nl.perspectief.sessions;

import static nl.perspectief.sessions.SessionGround.notFound;
import static nl.perspectief.sessions.SessionGround.refused;
import static nl.perspectief.sessions.SessionStep.CHOOSE;
import static nl.perspectief.sessions.SessionStep.CLOSED;
import static nl.perspectief.sessions.SessionStep.IDEAS;
import static nl.perspectief.sessions.SessionStep.LOOK;
import static nl.perspectief.sessions.SessionStep.WAITING;
import static nl.perspectief.sessions.SessionStep.WHO;
import static nl.perspectief.sessions.SessionTestData.PROMISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.agenda.ActionLine;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.trail.Glimpse;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import nl.perspectief.trail.TrailService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/** A session from its beginning to its outcome. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class SessionServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TrailService trails;

    private SessionGround ground;

    @BeforeEach
    void aSession() {
        ground = new SessionGround(context, false);
    }

    @Test
    void itGoesOneStepOnOrBack() {
        ground.sessions.move(ground.session, WAITING, LOOK);
        ground.sessions.move(ground.session, LOOK, IDEAS);
        ground.sessions.move(ground.session, IDEAS, LOOK);

        assertThat(ground.board().step()).isEqualTo(LOOK);
        refused("sessions.bad.moved", () -> ground.sessions.move(ground.session, IDEAS, CHOOSE));
        refused("sessions.bad.moved", () -> ground.sessions.move(ground.session, LOOK, CHOOSE));
        refused("sessions.bad.moved", () -> ground.sessions.move(ground.session, LOOK, CLOSED));
    }

    @Test
    void onlyWhoBeganItAndOversightLead() {
        ground.asFellow();
        assertThat(ground.sessions.find(ground.session))
                .matches(seen ->
                        !seen.leads() && seen.code() == null && seen.people().isEmpty());
        notFound(() -> ground.sessions.move(ground.session, WAITING, LOOK));
        notFound(() -> ground.sessions.close(ground.session));
        ground.asOversight();
        ground.sessions.move(ground.session, WAITING, LOOK);
        assertThat(ground.sessions.find(ground.session).spokenCode().orElseThrow())
                .matches("[2-9B-Z]{4}-[2-9B-Z]{4}");
    }

    @Test
    void dotsAreSettledBeforeTheFirstIsGiven() {
        ground.sessions.setDots(ground.session, 3);
        assertThat(ground.board().dots()).isEqualTo(3);
        refused("sessions.bad.dots", () -> ground.sessions.setDots(ground.session, 11));
        refused("sessions.bad.dots", () -> new SessionDraft("Aan tafel", Languages.DUTCH, 0));
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var idea = ground.idea(token, "Een grotere keuken");
        ground.on(CHOOSE);
        refused("sessions.bad.dotsLate", () -> ground.sessions.setDots(ground.session, 4));
        ground.joining.give(token, idea);
        ground.sessions.move(ground.session, CHOOSE, IDEAS);
        assertThat(ground.board().given()).isZero();
        ground.sessions.setDots(ground.session, 4);
    }

    @Test
    void theWallGoesThroughTheThemesOneByOne() {
        ground.on(LOOK);
        var first = ground.board().nextTheme().orElseThrow();
        assertThat(first).isEqualTo(ground.board().themes().getFirst());
        ground.sessions.showTheme(ground.session, first.id());
        assertThat(ground.board().shownTheme()).isEqualTo(first.id());
        assertThat(ground.board().nextTheme()).contains(ground.board().themes().get(1));
        ground.sessions.showTheme(
                ground.session, ground.board().themes().getLast().id());
        assertThat(ground.board().nextTheme()).isEmpty();
        ground.sessions.showTheme(ground.session, null);
        assertThat(ground.board().shownTheme()).isNull();
        refused("experts.bad.otherTheme", () -> ground.sessions.showTheme(ground.session, Long.MAX_VALUE));
        ground.on(IDEAS);
        refused("sessions.bad.moved", () -> ground.sessions.showTheme(ground.session, first.id()));
        ground.asFellow();
        notFound(() -> ground.sessions.showTheme(ground.session, first.id()));
    }

    @Test
    void ideasThatSayTheSameAreJoinedAndSplitAgain() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var one = ground.idea(token, "Een grotere keuken");
        var other = ground.idea(token, "De keuken is te klein");
        var third = ground.idea(token, "Meer ruimte om te koken");

        ground.tables.join(other, one);
        assertThat(ground.board().standing()).extracting(Idea::id).containsExactly(one, third);
        refused("sessions.bad.joined", () -> ground.tables.join(one, third));
        refused("sessions.bad.joined", () -> ground.tables.join(third, other));
        refused("sessions.bad.joined", () -> ground.tables.join(third, third));
        ground.on(CHOOSE);
        refused("sessions.bad.joined", () -> ground.joining.give(token, other));
        ground.joining.give(token, third);
        refused("sessions.bad.hasDots", () -> ground.tables.join(third, one));
        ground.tables.split(other);
        assertThat(ground.board().standing()).hasSize(3);
    }

    /** Residents gave 5, 10 and 10 dots, partners 15, 10 and 0: 20, 40, 40 % against 60, 40, 0 %. */
    @Test
    void groupsOfFiveAreToldOfApartWhenTheChoosingIsOver() {
        var ideas = chosenByFiveOfEach();
        assertThat(ground.board().ideas()).allMatch(idea -> idea.agreement() == null);
        ground.on(WHO);

        assertThat(ground.board().apart()).isTrue();
        assertThat(ground.board().ideas())
                .extracting(Idea::id, Idea::dots, Idea::agreement)
                .containsExactly(
                        tuple(ideas.get(0), 20, new Agreement(20, 60)),
                        tuple(ideas.get(1), 20, new Agreement(40, 40)),
                        tuple(ideas.get(2), 10, new Agreement(40, 0)));
        assertThat(ground.board().agreement()).isEqualTo(60);
    }

    /** Whoever saw it twice could subtract whose dots were different. */
    @Test
    void whatWasChosenIsToldOnceAndStays() {
        chosenByFiveOfEach();
        var giver = ground.sessions.find(ground.session).people().getFirst().id();
        ground.asLeader();
        refused("sessions.bad.gaveDots", () -> ground.tables.regroup(giver, Party.PARTNER));
        ground.on(WHO);
        var told = ground.board().ideas();

        refused("sessions.bad.moved", () -> ground.sessions.move(ground.session, WHO, CHOOSE));
        refused("sessions.bad.gaveDots", () -> ground.tables.regroup(giver, Party.PARTNER));
        refused("sessions.bad.chosen", () -> ground.tables.throwOut(giver));
        refused(
                "sessions.bad.step.IDEAS",
                () -> ground.tables.remove(told.getFirst().id()));
        assertThat(ground.board().ideas()).isEqualTo(told);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.made.step(ground.session, CHOOSE))
                .havingRootCause()
                .withMessageContaining("what was chosen is shown once");
    }

    @Test
    void anIdeaIsTakenOffTheTableWithItsDots() {
        var ideas = chosenByFiveOfEach();
        ground.asLeader();
        ground.tables.remove(ideas.get(0));
        assertThat(ground.board().given()).isEqualTo(30);
        ground.sessions.move(ground.session, CHOOSE, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var twin = ground.idea(token, "Een cursus na het werk");
        ground.asLeader();
        ground.tables.join(twin, ideas.get(1));
        refused("sessions.bad.othersJoined", () -> ground.tables.remove(ideas.get(1)));
        ground.tables.split(twin);

        assertThat(ground.board().ideas()).extracting(Idea::id).containsExactly(ideas.get(1), ideas.get(2), twin);
        ground.asFellow();
        notFound(() -> ground.tables.remove(twin));
        ground.on(CHOOSE, WHO);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.database
                        .sql("delete from session_idea where id = ?")
                        .param(twin)
                        .update())
                .havingRootCause()
                .withMessageContaining("before it is told what was chosen");
    }

    @Test
    void aGroupOfFourIsNotToldOfApartAndSoNeitherIsTheOther() {
        chosenBy(5, 4);
        ground.on(WHO);
        assertThat(ground.board().apart()).isFalse();
        ground.sessions.close(ground.session);

        assertThat(ground.board().ideas())
                .allMatch(idea -> idea.agreement() == null)
                .hasSize(3);
        assertThat(ground.board().people()).isEqualTo(9);
        assertThat(ground.database
                        .sql("select count(*) from session_result r join session_idea i on i.id = r.idea_id"
                                + " where i.session_id = ? and r.residents is not null")
                        .param(ground.session)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Whoever saw some go would know whose they were. */
    @Test
    void theDotsOfWhoIsThrownOutStay() {
        chosenByFiveOfEach();
        var before = ground.board().ideas();
        ground.asLeader();
        ground.tables.throwOut(
                ground.sessions.find(ground.session).people().getLast().id());

        assertThat(ground.board().ideas()).isEqualTo(before);
        assertThat(ground.board().people()).isEqualTo(9);
    }

    @Test
    void whoGoesBackFromChoosingHasEverybodyChooseAnew() {
        chosenByFiveOfEach();
        ground.asLeader();
        ground.sessions.move(ground.session, CHOOSE, IDEAS);
        ground.on(CHOOSE);

        assertThat(ground.board().given()).isZero();
    }

    /** Of fewer the numbers would be what each of them chose. */
    @Test
    void whatFewerThanFiveChoseIsNotKept() {
        chosenBy(3, 1);
        ground.on(WHO);
        assertThat(ground.board().tellsDots()).isTrue();
        ground.sessions.close(ground.session);

        assertThat(ground.board().tellsDots()).isFalse();
        assertThat(ground.board().ideas()).hasSize(3).allMatch(idea -> idea.dots() == 0);
    }

    @Test
    void theOutcomeStaysAndNothingOfWhoWasThere() {
        var ideas = chosenByFiveOfEach();
        ground.on(WHO);
        ground.tables.promise(ideas.get(1), PROMISE);
        ground.tables.promise(ideas.get(2), PROMISE);
        ground.tables.takePromiseBack(ideas.get(2));
        var before = ground.board();
        ground.sessions.close(ground.session);

        var after = ground.board();
        assertThat(after.step()).isEqualTo(CLOSED);
        assertThat(after.agreement()).isEqualTo(60);
        assertThat(after.ideas())
                .extracting(Idea::dots, Idea::agreement)
                .isEqualTo(before.ideas().stream()
                        .map(idea -> tuple(idea.dots(), idea.agreement()))
                        .toList());
        assertThat(ground.count("session_participant")).isZero();
        assertThat(ground.count("session_dot")).isZero();
        assertThat(ground.database
                        .sql("select count(*) from session_idea where session_id = ? and participant_id is not null")
                        .param(ground.session)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(ground.database
                        .sql("select join_code from pool_session where id = ?")
                        .param(ground.session)
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("null");
    }

    @Test
    void whatIsPromisedBecomesAnActionOfTheIdea() {
        var ideas = chosenByFiveOfEach();
        ground.on(WHO);
        ground.tables.promise(ideas.get(1), PROMISE);
        ground.sessions.close(ground.session);

        ground.asOversight();
        var steps = Step.seen(trails.of(new Thing(Thing.Kind.IDEA, ideas.get(1))));
        assertThat(steps).extracting(Step.Seen::place).containsExactly(0, 1);
        assertThat(steps.getFirst().reference().title().nl()).isEqualTo("Lessen in de avond");
        assertThat(steps.getFirst().reference().called())
                .as("the session's title")
                .isEqualTo(ground.database
                        .sql("select max(title) from pool_session where id = ?")
                        .param(ground.session)
                        .query(String.class)
                        .single());
        assertThat(steps.getFirst().reference().path())
                .isEqualTo("experts/%d/sessions/%d".formatted(ground.pool, ground.session));
        assertThat(steps.getLast().reference().title().nl()).isEqualTo("Avondlessen");
        assertThat(trails.find("idea", steps.getFirst().reference().name())).isEqualTo(steps);
        assertThat(ground.database
                        .sql("select concat_ws('|', state, theme, term, text_nl, first_step, o.name) from action a"
                                + " join organisation o on o.id = a.organisation_id where a.id = ?")
                        .param(steps.getLast().reference().thing().id())
                        .query(String.class)
                        .single())
                .isEqualTo("PROPOSED|LANGUAGE|SHORT|Lessen in de avond|Een lokaal zoeken|Taalhuis");
        assertThat(ground.board().ideas().get(1).promise())
                .isNotNull()
                .extracting(Promise::organisation, Promise::person)
                .containsExactly("Taalhuis", "");
    }

    @Test
    void anIdeaThatAnswersAnInsightIsAStepBetweenItAndTheAction() {
        var insight = ground.weighedInsight();
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var theme = ground.made.firstTheme(ground.session);
        refused(
                "sessions.bad.insight",
                () -> ground.joining.addIdea(
                        token, new IdeaDraft(theme, Long.MAX_VALUE, "Een grotere keuken", Languages.DUTCH, Set.of())));
        ground.joining.addIdea(token, new IdeaDraft(theme, insight, "Een grotere keuken", Languages.DUTCH, Set.of()));
        var idea = ground.board().ideas().getLast().id();
        ground.on(CHOOSE, WHO);
        ground.tables.promise(idea, PROMISE);
        ground.sessions.close(ground.session);

        ground.asOversight();
        assertThat(Step.seen(trails.of(new Thing(Thing.Kind.INSIGHT, insight))))
                .extracting(step -> step.reference().thing().kind())
                .containsExactly(Thing.Kind.INSIGHT, Thing.Kind.IDEA, Thing.Kind.ACTION);

        var action = new Thing(
                Thing.Kind.ACTION,
                ground.database
                        .sql(
                                "select max(to_id) from trail_link where from_kind = 'IDEA' and from_id = ? and to_kind = 'ACTION'")
                        .param(idea)
                        .query(Long.class)
                        .single());
        ground.database
                .sql("update action set accepted_at = utc_timestamp(6) where id = ?")
                .param(action.id())
                .update();
        ground.asManager();
        assertThat(trails.of(action))
                .as("who sees the action alone knows that people were heard before it")
                .startsWith(new Step.Known(Glimpse.HEARD, -2), new Step.Known(Glimpse.THOUGHT, -1))
                .hasSize(3);

        var actions = context.getBean(ActionService.class);
        var number = Step.seen(trails.of(action)).getLast().reference().name();
        assertThat(actions.find(number).history())
                .as("whom the organisation named isn't for everybody")
                .extracting(ActionLine::words)
                .containsOnlyNulls();
        ground.asOversight();
        assertThat(actions.find(number).history())
                .extracting(ActionLine::words)
                .contains(new Words(PROMISE.person(), Languages.DUTCH));
    }

    @Test
    void whatWasHeardStandsBeforeWhatWasThoughtOfIt() {
        ground.on(LOOK, IDEAS);
        var idea = new Thing(Thing.Kind.IDEA, ground.idea(ground.sitDown(Party.RESIDENT), "Een grotere keuken"));
        var insight = new Thing(Thing.Kind.INSIGHT, ground.weighedInsight());
        var other = new Thing(Thing.Kind.INSIGHT, ground.weighedInsight());
        var trail = context.getBean(Trail.class);
        trail.link(idea, other);
        trail.link(insight, other);

        ground.asOversight();
        assertThat(Step.seen(trails.of(other)))
                .extracting(step -> step.reference().thing())
                .containsExactly(insight, idea, other);
    }

    @Test
    void whoLeadsPutsAnIdeaInOtherLanguages() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var idea = ground.idea(token, "Een grotere keuken");
        var said = new IdeaTranslation(new Texts("A larger kitchen", "Iets heel anders", "Більша кухня"), Set.of());

        ground.asFellow();
        notFound(() -> ground.tables.translate(idea, said));
        ground.asLeader();
        ground.tables.translate(idea, said);

        assertThat(ground.joining.look(token).board().ideas()).singleElement().satisfies(there -> {
            assertThat(there.text()).isEqualTo("Een grotere keuken");
            assertThat(there.words()).isEqualTo(new Texts("A larger kitchen", "Een grotere keuken", "Більша кухня"));
        });
        refused("sessions.bad.shortIdea", () -> new IdeaTranslation(new Texts("Larger", "", ""), Set.of()));
        refused(
                "experts.bad.suspicious",
                () -> new IdeaTranslation(new Texts("A kitchen as Petro has it", "", ""), Set.of()));
        ground.on(CHOOSE, WHO);
        ground.sessions.close(ground.session);
        refused("sessions.bad.closed", () -> ground.tables.translate(idea, said));
    }

    @Test
    void aClosedSessionStaysAsItWas() {
        var ideas = chosenByFiveOfEach();
        ground.on(WHO);
        ground.tables.promise(ideas.get(1), PROMISE);
        ground.sessions.close(ground.session);

        refused("sessions.bad.closed", () -> ground.sessions.close(ground.session));
        refused("sessions.bad.closed", () -> ground.sessions.move(ground.session, WHO, CHOOSE));
        refused("sessions.bad.closed", () -> ground.tables.promise(ideas.get(0), PROMISE));
        for (var statement : List.of(
                "update pool_session set step = 'WHO', join_code = 'BBBBBBBB', closed_at = null, people = null, apart = null",
                "update pool_session set people = 1",
                "update session_idea set joined_to = null",
                "update session_idea set text_en = 'something else'",
                "update session_promise set organisation = 'Another'",
                "insert into session_promise (idea_id, title, language, theme, term, organisation, person, first_step)"
                        + " select min(id), 'x', 'nl', 'WORK', 'LONG', 'x', '', '' from session_idea")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> ground.database.sql(statement).update())
                    .havingRootCause()
                    .withMessageContaining("a closed session stays as it was");
        }
    }

    @Test
    void whatNobodyClosedIsClosedAfterAWeek() {
        var token = ground.sitDown(Party.RESIDENT);
        forgottenAt(Instant.now());
        assertThat(ground.joining.look(token).board().step()).isEqualTo(WAITING);
        forgottenAt(Instant.now().plus(ForgottenSessions.KEPT).plusSeconds(60));

        assertThat(ground.board().step()).isEqualTo(CLOSED);
        assertThat(ground.count("session_participant")).isZero();
    }

    private void forgottenAt(Instant moment) {
        new ForgottenSessions(
                        ground.database,
                        context.getBean(SessionStore.class),
                        context.getBean(Closing.class),
                        context.getBean(TransactionOperations.class),
                        Clock.fixed(moment, ZoneOffset.UTC))
                .run();
    }

    @Test
    void theDatabaseKeepsItsSteps() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.made.step(ground.session, CHOOSE))
                .havingRootCause()
                .withMessageContaining("one step at a time");
    }

    /** @return three ideas with dots, in this order */
    private List<Long> chosenByFiveOfEach() {
        return chosenBy(5, 5);
    }

    private List<Long> chosenBy(int manyResidents, int manyPartners) {
        ground.on(LOOK, IDEAS);
        var first = ground.sitDown(Party.RESIDENT);
        var ideas = List.of(
                ground.idea(first, "Een grotere keuken"),
                ground.idea(first, "Lessen in de avond"),
                ground.idea(first, "Een tuin bij het gebouw"));
        var residents = new ArrayList<>(List.of(first));
        while (residents.size() < manyResidents) {
            residents.add(ground.sitDown(Party.RESIDENT));
        }
        var partners = Stream.generate(() -> ground.sitDown(Party.PARTNER))
                .limit(manyPartners)
                .toList();
        ground.on(CHOOSE);
        for (var resident : residents) {
            give(resident, ideas.get(0), 1);
            give(resident, ideas.get(1), 2);
            give(resident, ideas.get(2), 2);
        }
        for (var partner : partners) {
            give(partner, ideas.get(0), 3);
            give(partner, ideas.get(1), 2);
        }
        return ideas;
    }

    private void give(String token, long idea, int dots) {
        for (var dot = 0; dot < dots; dot++) {
            ground.joining.give(token, idea);
        }
    }
}
