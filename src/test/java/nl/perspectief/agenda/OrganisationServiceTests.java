package nl.perspectief.agenda;

import static nl.perspectief.agenda.AgendaGround.draft;
import static nl.perspectief.agenda.AgendaGround.notFound;
import static nl.perspectief.agenda.AgendaGround.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** Organisations and who speaks for them. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class OrganisationServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    NotificationService notifications;

    @Autowired
    FormerPromiseService formers;

    private AgendaGround ground;
    private OrganisationService organisations;

    @BeforeEach
    void twoOrganisations() {
        ground = new AgendaGround(context);
        organisations = ground.organisations;
    }

    @Test
    void anOrganisationThatOwnsActionsIsNotRemovedAndTheirNumbersAreSaid() {
        var number = ground.accepted();
        ground.asOversight();

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> organisations.remove(ground.school, 0))
                .matches(bad -> bad.key().equals("agenda.bad.owns") && number.equals(bad.arguments()[0]));
        ground.asPetra();
        ground.actions.finish(number, ground.actions.find(number).version(), AgendaGround.PROOF);
        ground.asOversight();
        organisations.remove(ground.school, 0);

        assertThat(organisations.find(ground.school).removed()).isTrue();
        assertThat(ground.actions.find(number).row().organisation()).isEqualTo("Taalhuis De Brug");
        assertThat(organisations.list(Pageable.unpaged()))
                .extracting(OrganisationRow::name)
                .containsExactly("Werkbedrijf");
        notFound(() -> ground.actions.add(ground.here.id(), draft("De Wilg", ground.school, null)));
        ground.asPetra();
        notFound(() -> ground.actions.find(number));
    }

    @Test
    void whoOnlyReadsFindsThoseThatPromisedSomething() {
        ground.proposed();
        ground.asResident();
        assertThat(organisations.list(Pageable.unpaged())).isEmpty();
        notFound(() -> organisations.find(ground.school));

        ground.accepted();
        ground.asResident();
        assertThat(organisations.list(Pageable.unpaged()))
                .extracting(OrganisationRow::name)
                .containsExactly("Taalhuis De Brug");
        assertThat(organisations.choice(0, "", Pageable.unpaged())).hasSize(1);
    }

    @Test
    void allThatRunsIsHandedOverAtOnceAndTheOtherOneAcceptsItAnew() {
        var proposed = ground.proposed();
        var accepted = ground.accepted();
        var finished = ground.finished();
        ground.asOversight();

        assertThat(organisations.handOver(ground.school, 0, ground.factory)).isEqualTo(2);

        for (var number : List.of(proposed, accepted)) {
            var action = ground.seen(number);
            assertThat(action.row().organisation()).isEqualTo("Werkbedrijf");
            assertThat(action.row().state()).isEqualTo(ActionState.PROPOSED);
            assertThat(action.history().getLast().kind()).isEqualTo(ActionEventKind.ASSIGNED);
        }
        assertThat(ground.seen(finished).row().organisation()).isEqualTo("Taalhuis De Brug");
        organisations.remove(ground.school, 0);
        ground.asWillem();
        ground.actions.accept(accepted, 1);
        assertThat(ground.actions.find(accepted).row().state()).isEqualTo(ActionState.ACCEPTED);
        ground.asPetra();
        notFound(() -> ground.actions.find(proposed));
    }

    @Test
    void whatItPromisedAndHandedOverStaysKnown() {
        ground.proposed();
        var promised = ground.accepted();
        ground.asOversight();
        organisations.handOver(ground.school, 0, ground.factory);

        ground.asResident();
        assertThat(organisations.find(ground.school).name()).isEqualTo("Taalhuis De Brug");
        assertThat(formers.of(ground.school, Pageable.ofSize(9)))
                .as("not what it was only asked")
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.number()).isEqualTo(promised);
                    assertThat(former.organisation())
                            .as("it promised nothing yet")
                            .isNull();
                    assertThat(former.title()).isNotNull();
                });
        assertThat(organisations.list(Pageable.unpaged()))
                .filteredOn(row -> row.id() == ground.school)
                .containsExactly(new OrganisationRow(ground.school, "Taalhuis De Brug", 0, 0, 0, 0));
        ground.asPetra();
        assertThat(formers.of(ground.school, Pageable.ofSize(9)))
                .as("who may not read the action any more knows its number")
                .singleElement()
                .matches(former -> former.title() == null);
        ground.asWillem();
        assertThat(formers.of(ground.school, Pageable.ofSize(9))).isEmpty();
    }

    @Test
    void whoIsAskedIsNamedToOthersOnceItPromises() {
        var number = ground.accepted();
        ground.asOversight();
        organisations.handOver(ground.school, 0, ground.factory);
        var asked = new ActionFilter(null, null, null, ground.factory, null, false);

        ground.asResident();
        var action = ground.actions.find(number);
        assertThat(action.row().organisation()).isNull();
        assertThat(action.row().unnamed()).isTrue();
        assertThat(action.unsettled()).as("one is asked").isEqualTo(Action.Unsettled.NOTHING);
        assertThat(action.organisationId()).isNull();
        assertThat(action.history())
                .extracting(ActionLine::kind, ActionLine::organisation)
                .contains(tuple(ActionEventKind.ASSIGNED, "Taalhuis De Brug"), tuple(ActionEventKind.ASSIGNED, null))
                .doesNotContain(tuple(ActionEventKind.ASSIGNED, "Werkbedrijf"));
        assertThat(ground.actions.list(asked, Pageable.unpaged())).isEmpty();
        notFound(() -> organisations.find(ground.factory));
        assertThat(organisations.list(Pageable.unpaged()))
                .extracting(OrganisationRow::name)
                .containsExactly("Taalhuis De Brug");

        ground.asWillem();
        assertThat(ground.actions.find(number).row().organisation()).isEqualTo("Werkbedrijf");
        ground.actions.accept(number, ground.actions.find(number).version());
        ground.asResident();
        assertThat(ground.actions.find(number).row().organisation()).isEqualTo("Werkbedrijf");
        assertThat(ground.actions.list(asked, Pageable.unpaged())).hasSize(1);
        assertThat(formers.of(ground.school, Pageable.ofSize(9)))
                .extracting(FormerPromise::organisation)
                .containsExactly("Werkbedrijf");
    }

    @Test
    void whoCouldNotDoItIsNotNamedToOthersAfterwards() {
        var number = ground.accepted();
        ground.asOversight();
        organisations.handOver(ground.school, 0, ground.factory);
        ground.asWillem();
        ground.actions.decline(number, AgendaGround.WORDS);

        ground.asResident();
        assertThat(ground.actions.find(number).history())
                .extracting(ActionLine::kind, ActionLine::organisation)
                .contains(tuple(ActionEventKind.DECLINED, null));
        ground.asOversight();
        assertThat(ground.seen(number).history())
                .extracting(ActionLine::kind, ActionLine::organisation)
                .contains(tuple(ActionEventKind.DECLINED, "Werkbedrijf"));
    }

    @RepeatedTest(5)
    void whatTheDatabaseCountsIsWhatThereIs(RepetitionInfo time) {
        var random = new Random(time.getCurrentRepetition());
        var organisationIds = List.of(ground.school, ground.factory);
        var numbers = new ArrayList<>(List.of(ground.proposed(), ground.accepted(), ground.accepted()));
        for (var step = 0; step < 40; step++) {
            var number = numbers.get(random.nextInt(numbers.size()));
            var action = ground.seen(number);
            try {
                switch (random.nextInt(6)) {
                    case 0 -> numbers.add(ground.proposed());
                    case 1 -> {
                        speakFor(action);
                        ground.actions.accept(number, action.version());
                    }
                    case 2 -> {
                        speakFor(action);
                        ground.actions.report(number, AgendaGround.WORDS);
                    }
                    case 3 -> {
                        speakFor(action);
                        ground.actions.finish(number, action.version(), AgendaGround.PROOF);
                    }
                    case 4 -> ground.actions.stop(number, AgendaGround.WORDS);
                    default -> {
                        var from = random.nextInt(2);
                        organisations.handOver(organisationIds.get(from), 0, organisationIds.get(1 - from));
                    }
                }
            } catch (BadInputException | NotFoundException _) {
                // what can't be done at this point isn't
            }
            ground.asOversight();
            for (var row : organisations.list(Pageable.unpaged())) {
                assertThat(row.running())
                        .as("after step %d", step)
                        .isEqualTo(counted(row, "state in ('ACCEPTED', 'UNDER_WAY')"));
                assertThat(row.done()).as("after step %d", step).isEqualTo(counted(row, "state = 'DONE'"));
            }
        }
        assertThat(counted("accepted_at is not null"))
                .as("how often something was promised")
                .isPositive();
    }

    private void speakFor(Action action) {
        if (Objects.equals(action.organisationId(), ground.school)) {
            ground.asPetra();
        } else {
            ground.asWillem();
        }
    }

    private long counted(OrganisationRow row, String condition) {
        return counted(condition + " and organisation_id = " + row.id());
    }

    private long counted(String condition) {
        return ground.database
                .sql("select count(*) from action where municipality_id = ? and " + condition)
                .param(ground.here.id())
                .query(Long.class)
                .single();
    }

    @Test
    void whatItGetsBackIsItsOwnAgain() {
        ground.accepted();
        ground.asOversight();
        organisations.handOver(ground.school, 0, ground.factory);
        organisations.handOver(ground.factory, 0, ground.school);

        assertThat(formers.of(ground.school, Pageable.ofSize(9))).isEmpty();
        assertThat(formers.of(ground.factory, Pageable.ofSize(9)))
                .as("it promised nothing")
                .isEmpty();
    }

    @Test
    void actionsAreHandedOverToOthersThanItself() {
        ground.asOversight();

        assertThat(organisations.others(ground.school, "", Pageable.unpaged()))
                .containsExactly(new OrganisationChoice(ground.factory, "Werkbedrijf"));
        ground.asPetra();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> organisations.others(ground.school, "", Pageable.unpaged()));
    }

    @Test
    void itsPeopleHearOnceThatSomethingWasHandedOver() {
        ground.proposed();
        ground.proposed();
        ground.asOversight();
        organisations.handOver(ground.school, 0, ground.factory);
        ground.asPetra();
        assertThat(notifications.list(Languages.ENGLISH, PageRequest.ofSize(9)).rows())
                .singleElement()
                .matches(row -> row.text().startsWith("Several actions are no longer with you"));
        ground.asWillem();

        var told = notifications.list(Languages.ENGLISH, PageRequest.ofSize(9)).rows();
        assertThat(told)
                .singleElement()
                .matches(row -> row.text().startsWith("Actions of another organisation are now with yours"));
        assertThat(notifications.open(told.getFirst().key(), Languages.ENGLISH))
                .isEqualTo("agenda/organisations/" + ground.factory);
    }

    @Test
    void nothingIsHandedOverToNobodyOrElsewhere() {
        ground.asOversight();
        refused("agenda.bad.noneRuns", () -> organisations.handOver(ground.school, 0, ground.factory));
        ground.proposed();
        refused("agenda.bad.sameOrganisation", () -> organisations.handOver(ground.school, 0, ground.school));
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> organisations.handOver(ground.school, 1, ground.factory));
        var far = ground.data.aMunicipality("Farland").save();
        ground.data.aPerson("ag-far").save().holds(FunctionKind.OVERSIGHT, far);
        ground.data.signIn("ag-far", Roles.OVERSIGHT);
        var elsewhere = organisations.add(far.id(), "Elders");
        notFound(() -> organisations.handOver(ground.school, 0, elsewhere));
        ground.asOversight();
        notFound(() -> organisations.handOver(ground.school, 0, elsewhere));
    }

    @Test
    void theDatabaseItselfKeepsAnOrganisationThatOwnsActions() {
        ground.proposed();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.database
                        .sql("update organisation set removed_at = utc_timestamp(6) where id = ?")
                        .param(ground.school)
                        .update())
                .havingRootCause()
                .withMessageContaining("still owns actions");
    }

    @Test
    void aNameIsGivenOnce() {
        ground.asOversight();
        refused("agenda.bad.nameTaken", () -> organisations.add(ground.here.id(), " werkbedrijf "));
        refused("agenda.bad.noName", () -> organisations.add(ground.here.id(), " "));
        refused("words.bad.tooLong", () -> organisations.add(ground.here.id(), "x".repeat(121)));
        refused("agenda.bad.nameTaken", () -> organisations.rename(ground.school, 0, "Werkbedrijf"));
        organisations.rename(ground.school, 0, "Taalhuis");
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> organisations.rename(ground.school, 0, "Anders"));
        organisations.remove(ground.factory, 0);

        organisations.add(ground.here.id(), "Werkbedrijf");
        assertThat(organisations.find(ground.school).name()).isEqualTo("Taalhuis");
    }

    @Test
    void aPartnerSpeaksForOneOrganisation() {
        ground.asOversight();
        refused("agenda.bad.candidate", () -> organisations.join(ground.factory, ground.petra.id()));
        var elsewhere = ground.data
                .aPerson("ag-elsewhere")
                .save()
                .holds(
                        FunctionKind.PARTNER,
                        ground.data.aMunicipality("Overthere").save());
        refused("agenda.bad.candidate", () -> organisations.join(ground.factory, elsewhere.id()));
        assertThat(organisations.candidates(ground.factory, "", Pageable.unpaged()))
                .isEmpty();
        organisations.leave(ground.school, ground.petra.id());
        assertThat(organisations.candidates(ground.factory, "pet", Pageable.unpaged()))
                .extracting(PersonChoice::name)
                .containsExactly("Petra");
        organisations.join(ground.factory, ground.petra.id());

        assertThat(organisations.find(ground.factory).people())
                .extracting(PersonChoice::name)
                .containsExactly("Petra", "Willem");
        notFound(() -> organisations.leave(ground.school, ground.petra.id()));
    }

    @Test
    void whoIsResponsibleForAnActionStays() {
        ground.asOversight();
        ground.actions.add(ground.here.id(), draft("De Wilg", ground.school, ground.petra.id()));

        refused("agenda.bad.personOwns", () -> organisations.leave(ground.school, ground.petra.id()));
    }

    @Test
    void partnersSeeTheirOwnOrganisationAlone() {
        ground.accepted();
        ground.proposed();
        ground.asPetra();
        assertThat(organisations.list(Pageable.unpaged()))
                .containsExactly(new OrganisationRow(ground.school, "Taalhuis De Brug", 1, 1, 0, 0));
        assertThat(organisations.find(ground.school).people()).hasSize(1);
        notFound(() -> organisations.find(ground.factory));
        ground.asResident();

        assertThat(organisations.list(Pageable.unpaged()))
                .as("those that promised something")
                .containsExactly(new OrganisationRow(ground.school, "Taalhuis De Brug", 0, 1, 0, 0));
        assertThat(organisations.find(ground.school).people()).as("their names").isEmpty();
    }
}
