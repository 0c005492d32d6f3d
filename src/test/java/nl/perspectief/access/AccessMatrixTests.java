package nl.perspectief.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.access.Place.Position;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionTranslationService;
import nl.perspectief.agenda.AgendaTestData;
import nl.perspectief.agenda.BeginningService;
import nl.perspectief.agenda.FormerPromiseService;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.TakeOutService;
import nl.perspectief.agenda.promises.PromiseService;
import nl.perspectief.agenda.promises.PublicPageService;
import nl.perspectief.agenda.quarter.QuarterService;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PassageService;
import nl.perspectief.experts.PoolPeopleService;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.home.TodayService;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.infographic.InfographicTestData;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.ClosedDaysService;
import nl.perspectief.issues.FigureService;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.issues.PatternService;
import nl.perspectief.issues.ProposalService;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.RetentionService;
import nl.perspectief.issues.SavedViewService;
import nl.perspectief.issues.StandardTextService;
import nl.perspectief.locations.LocationImportService;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityService;
import nl.perspectief.motions.AmendmentService;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionService;
import nl.perspectief.motions.MotionTestData;
import nl.perspectief.motions.MotionVotes;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.people.AccountService;
import nl.perspectief.people.FunctionService;
import nl.perspectief.people.PersonService;
import nl.perspectief.people.SetUpService;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.SameQualityService;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.sessions.JoinService;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionTestData;
import nl.perspectief.sessions.TableService;
import nl.perspectief.trail.TrailService;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.SealService;
import nl.perspectief.voting.VotingService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Every public method of every service, for every role and place; and with either role or function lacking. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class AccessMatrixTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private NewRows newRows;
    private Places places;
    private Trial trial;
    private List<AccessRow> matrix;

    @BeforeAll
    void placesAndPeople() {
        newRows = NewRows.sinceNow();
        var polls = new PollTestData(context);
        places = new Places(
                data,
                new IssueTestData(database, context),
                new PhotoTestData(database),
                new CouncilTestData(database),
                polls,
                new MotionTestData(context),
                new ExpertTestData(database, new TransactionTemplate(bean(PlatformTransactionManager.class))),
                new AgendaTestData(context),
                new SessionTestData(database),
                new InfographicTestData(database));
        trial = new Trial(context, data);
        matrix = Stream.of(
                        new HomeRows(bean(TodayService.class)).rows(),
                        new IssueRows(
                                        bean(CategoryService.class),
                                        bean(ReportService.class),
                                        bean(ReporterService.class),
                                        bean(HandlingService.class),
                                        bean(RetentionService.class),
                                        bean(FigureService.class),
                                        bean(PatternService.class),
                                        bean(ProposalService.class))
                                .rows(),
                        new PhotoRows(bean(PhotoService.class)).rows(),
                        new HandlingAidRows(
                                        bean(SavedViewService.class),
                                        bean(StandardTextService.class),
                                        bean(ClosedDaysService.class))
                                .rows(),
                        new LocationRows(
                                        bean(LocationService.class),
                                        bean(LocationImportService.class),
                                        bean(MunicipalityService.class))
                                .rows(),
                        new CouncilRows(bean(CouncilService.class)).rows(),
                        new MotionRows(
                                        bean(MotionDraftService.class),
                                        bean(MotionService.class),
                                        bean(AmendmentService.class),
                                        bean(DiscussionService.class),
                                        bean(MotionVotes.class))
                                .rows(),
                        new ExpertRows(
                                        bean(PoolService.class),
                                        bean(GuideService.class),
                                        bean(PoolPeopleService.class),
                                        bean(InterviewService.class),
                                        bean(VoiceService.class),
                                        bean(InsightService.class),
                                        bean(PassageService.class))
                                .rows(),
                        new SessionRows(bean(SessionService.class), bean(TableService.class), bean(JoinService.class))
                                .rows(),
                        new InfographicRows(bean(InfographicService.class)).rows(),
                        new AgendaRows(
                                        bean(ActionService.class),
                                        bean(BeginningService.class),
                                        bean(ActionTranslationService.class),
                                        bean(TakeOutService.class),
                                        bean(OrganisationService.class),
                                        bean(FormerPromiseService.class),
                                        bean(PromiseService.class),
                                        bean(PublicPageService.class),
                                        bean(QuarterService.class),
                                        bean(TrailService.class))
                                .rows(),
                        new VotingRows(
                                        bean(PollService.class),
                                        bean(VotingService.class),
                                        bean(SealService.class),
                                        polls)
                                .rows(),
                        new PeopleRows(
                                        bean(FunctionService.class),
                                        bean(AccountService.class),
                                        bean(PersonService.class),
                                        bean(SetUpService.class))
                                .rows(),
                        new NotificationRows(bean(NotificationService.class)).rows(),
                        new QualityRows(
                                        bean(ChecklistService.class),
                                        bean(RoundService.class),
                                        bean(SameQualityService.class),
                                        bean(TemplateService.class),
                                        places,
                                        idOf("select id from checklist_template where code = 'short'"),
                                        idOf("""
                                                select min(i.id) from indicator i
                                                join checklist_template t on t.id = i.template_id
                                                where t.code = 'short' and i.answered_by = 'MANAGER'
                                                """))
                                .rows())
                .flatMap(rows -> rows)
                .toList();
    }

    @AfterAll
    void takeAway() {
        newRows.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPublicMethodOfEveryServiceHasARow() {
        var methods = context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("nl.perspectief."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(AccessMatrixTests::signature)
                .toList();

        var rows = matrix.stream().map(AccessRow::method).toList();
        assertThat(methods.stream().filter(method -> !rows.contains(method)))
                .as("methods without a row, see the classes named …Rows")
                .isEmpty();
        assertThat(rows.stream().filter(row -> !methods.contains(row)))
                .as("rows without a method")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> everyRoleAtEveryPlace() {
        return forEachRow(row -> Stream.of(Caller.values())
                .flatMap(caller -> Stream.of(Position.values())
                        .map(position -> test(
                                caller,
                                position,
                                () -> {
                                    signIn(caller);
                                    return trial.outcomeOf(row, places.at(position));
                                },
                                row.expected(caller, position)))));
    }

    @TestFactory
    Stream<DynamicNode> aRoleWithoutItsFunctionGivesNothing() {
        return forEachRow(row -> Caller.appointed().stream()
                .flatMap(caller -> Stream.of(Position.values())
                        .map(position -> test(
                                caller,
                                position,
                                () -> {
                                    data.signIn(Caller.UNAPPOINTED, caller.roles());
                                    return trial.outcomeOf(row, places.at(position));
                                },
                                row.expectedWithoutFunction(caller)))));
    }

    @TestFactory
    Stream<DynamicNode> aFunctionWithoutItsRoleGivesNothing() {
        return forEachRow(row -> Caller.appointed().stream()
                .flatMap(caller -> Stream.of(Position.values())
                        .map(position -> test(
                                caller,
                                position,
                                () -> {
                                    data.signIn(caller.subject());
                                    return trial.outcomeOf(row, places.at(position));
                                },
                                row.expectedWithoutRole(caller, position)))));
    }

    @TestFactory
    Stream<DynamicNode> aFunctionThatEndsGivesNothingFromThatMomentInTheSameSession() {
        return forEachRow(row -> Caller.appointed().stream()
                .flatMap(caller -> Stream.of(Position.values())
                        .map(position -> test(
                                caller,
                                position,
                                () -> {
                                    signIn(caller);
                                    return trial.outcomeAfterTheEnd(row, places.at(position), caller);
                                },
                                row.expectedAfterTheEnd(caller, position)))));
    }

    /** Oversight appoints its confidential contacts; who is oversight, only admin says. */
    @TestFactory
    Stream<DynamicNode> aConfidentialContactIsNoOversightByThat() {
        return forEachRow(row -> Stream.of(Position.values())
                // they do hold a function, and may read that of themselves
                .filter(_ -> !row.method().startsWith("PersonService."))
                .map(position -> test(
                        Caller.OVERSIGHT,
                        position,
                        () -> {
                            data.signIn(Places.CONFIDENTIAL_CONTACT, Caller.OVERSIGHT.roles());
                            return trial.outcomeOf(row, places.at(position));
                        },
                        row.expectedWithoutFunction(Caller.OVERSIGHT))));
    }

    @TestFactory
    Stream<DynamicNode> nobodyAtAllIsRefused() {
        return forEachRow(row -> Stream.of(dynamicTest("without any authentication", () -> {
            SecurityContextHolder.clearContext();
            assertThat(trial.outcomeOf(row, places.at(Position.OWN)))
                    .isEqualTo(row.isForAnybody() ? Outcome.ALLOWED : Outcome.DENIED);
        })));
    }

    private Stream<DynamicNode> forEachRow(Function<AccessRow, Stream<DynamicNode>> tests) {
        return matrix.stream().map(row -> dynamicContainer(row.title(), tests.apply(row)));
    }

    private static DynamicNode test(Caller caller, Position position, Supplier<Outcome> outcome, Outcome expected) {
        return dynamicTest(
                "%s, %s: %s".formatted(caller, position, expected),
                () -> assertThat(outcome.get()).isEqualTo(expected));
    }

    private void signIn(Caller caller) {
        if (caller == Caller.ANONYMOUS) {
            Trial.signInAnonymously();
        } else {
            data.signIn(caller.subject(), caller.roles());
        }
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private long idOf(String query) {
        return database.sql(query).query(Long.class).single();
    }

    static String signature(Method method) {
        return "%s.%s(%s)"
                .formatted(
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(joining(", ")));
    }
}
