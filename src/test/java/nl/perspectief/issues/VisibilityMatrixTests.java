package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportOperations.Operation;
import nl.perspectief.issues.ReportOperations.Reports;
import nl.perspectief.issues.ReportOperations.Right;
import nl.perspectief.issues.VisibilityRules.Knowledge;
import nl.perspectief.issues.VisibilityRules.Reader;
import nl.perspectief.issues.VisibilityRules.Subject;
import nl.perspectief.issues.VisibilityRules.Where;
import nl.perspectief.issues.WaitingReports.Reason;
import nl.perspectief.notifications.Teller;
import nl.perspectief.people.Addressees;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Every operation, on a report of every visibility and route, by everybody: {@link VisibilityRules} says what is right. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class VisibilityMatrixTests {

    /** What is not about a report that is there. */
    private static final List<String> OF_NO_REPORT = List.of("report", "confidential", "scopes", "begin", "ratings");

    private final YearMonth present = YearMonth.now(Dates.ZONE);
    private final YearMonth over = present.minusMonths(2);

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    HandlingService handling;

    @Autowired
    PhotoService photos;

    @Autowired
    FigureService figures;

    @Autowired
    FigureMonths months;

    @Autowired
    PatternService patterns;

    @Autowired
    ReportTeller teller;

    @Autowired
    Addressees addressees;

    @Autowired
    Access access;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private final Map<Subject, Reports> all = new EnumMap<>(Subject.class);
    private NewRows newRows;
    private IssueTestData issues;
    private TestData.Location here;
    private List<Operation> operations;

    @BeforeAll
    void everybodyAndAReportOfEachKind() {
        newRows = NewRows.sinceNow();
        issues = new IssueTestData(database, context);
        var town = data.aMunicipality("Matrixtown").save();
        var farTown = data.aMunicipality("Matrixfar").save();
        issues.categoriesOf(town);
        here = data.aLocation(town).named("Matrix Here").save();
        var near = data.aLocation(town).named("Matrix Near").save();
        var far = data.aLocation(farTown).named("Matrix Far").save();
        for (var reader : Reader.values()) {
            appoint(reader, town, Map.of(Where.HERE, here, Where.NEAR, near, Where.FAR, far));
        }
        operations = new ReportOperations(reports, reporting, handling, photos, this::version)
                .all()
                .toList();
        operations = Stream.of(operations.stream(), waiting(), told(), counted())
                .flatMap(each -> each)
                .toList();
        for (var subject : Subject.values()) {
            all.put(subject, reportsOf(subject));
        }
    }

    @AfterAll
    void takeAway() {
        newRows.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicNode> everybodyMayDoWhatIsTheirsAndNothingElse() {
        return Stream.of(Subject.values())
                .map(subject -> dynamicContainer(
                        subject.name(),
                        Stream.of(Reader.values())
                                .map(reader -> dynamicTest(
                                        reader.name(),
                                        () -> assertThat(found(reader, subject))
                                                .isEqualTo(expected(reader, subject))))));
    }

    @Test
    void noOperationIsLeftOut() {
        var names = operations.stream().map(Operation::name).toList();

        assertThat(Stream.of(
                                ReportService.class,
                                ReporterService.class,
                                HandlingService.class,
                                FigureService.class,
                                PatternService.class)
                        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> method.getName())
                        .filter(method -> !OF_NO_REPORT.contains(method)))
                .allSatisfy(method -> assertThat(names).anyMatch(name -> name.split(" ", 2)[0].equals(method)));
        assertThat(Change.class.getPermittedSubclasses())
                .allSatisfy(change -> assertThat(names).contains("change " + change.getSimpleName()));
        assertThat(ReportFilter.Scope.values())
                .allSatisfy(scope -> assertThat(names).contains("list " + scope));
    }

    private List<String> expected(Reader reader, Subject subject) {
        return operations.stream()
                .filter(operation -> isOpen(operation.right(), reader, subject))
                .map(Operation::name)
                .toList();
    }

    private List<String> found(Reader reader, Subject subject) {
        data.signIn(reader.subject(), reader.roles());
        return operations.stream()
                .filter(operation -> works(operation, requireNonNull(all.get(subject))))
                .map(Operation::name)
                .toList();
    }

    private static boolean isOpen(Right right, Reader reader, Subject subject) {
        var knowledge = VisibilityRules.of(reader, subject);
        return switch (right) {
            case SHOWN -> knowledge != Knowledge.NOTHING;
            case KNOWN -> knowledge == Knowledge.OWN || knowledge == Knowledge.HANDLES;
            case OWN -> knowledge == Knowledge.OWN;
            case HANDLED -> knowledge == Knowledge.HANDLES;
            case SUPPORT -> subject.visibility() == Visibility.LOCATION && reader.livesHere();
            case CORRECT -> knowledge == Knowledge.HANDLES && reader.isNotMeasured(subject);
            case COUNTED -> reader.counts(subject);
            case IN_FIGURES -> reader.hasInFigures(subject);
            case NOBODY -> false;
        };
    }

    /** In a transaction of its own, which is taken back. */
    private boolean works(Operation operation, Reports reports) {
        return Boolean.TRUE.equals(new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(transaction -> {
                    transaction.setRollbackOnly();
                    try {
                        return operation.works().test(reports);
                    } catch (NotFoundException | AccessDeniedException refused) {
                        return false;
                    } catch (BadInputException bad) {
                        assertThat(bad.key()).as(operation.name()).isEqualTo("issues.bad.own");
                        return false;
                    }
                }));
    }

    private void appoint(Reader reader, TestData.Municipality town, Map<Where, TestData.Location> locations) {
        var person = data.aPerson(reader.subject()).save();
        for (var function : reader.functions()) {
            var location = reader.where() == null ? null : requireNonNull(locations.get(reader.where()));
            if (location == null) {
                person.holds(function, town);
            } else if (function.scope() == FunctionKind.Scope.MUNICIPALITY) {
                person.holds(function, location.municipality());
            } else {
                person.holds(function, location);
            }
        }
    }

    private Reports reportsOf(Subject subject) {
        var names = Stream.of("part", "merged", "follower", "solved", "fresh", "other")
                .collect(Collectors.toMap(name -> name, _ -> reported(subject)));
        var fresh = requireNonNull(names.get("fresh"));
        var solved = requireNonNull(names.get("solved"));
        var part = requireNonNull(names.get("part"));
        var merged = requireNonNull(names.get("merged"));
        var follower = requireNonNull(names.get("follower"));
        var photo = photos.keep(PhotoTestData.picture(), true).token();
        reporting.addPhotos(fresh, List.of(photo));
        // oversight, and the confidential contact; not the route's own
        data.signIn(Reader.CONTACT_WHO_OVERSEES.subject(), Reader.CONTACT_WHO_OVERSEES.roles());
        change(fresh, new Change.Tell(words(ReportOperations.MESSAGE)));
        change(fresh, new Change.Note(words(ReportOperations.NOTE)));
        change(follower, new Change.MergeInto(solved));
        change(solved, new Change.Solve(words("Done")));
        change(part, new Change.Accept());
        change(part, new Change.Join(fresh));
        change(merged, new Change.MergeInto(fresh));
        return new Reports(
                here.id(),
                issues.category(here.municipality(), subject.category()),
                subject.visibility(),
                fresh,
                requireNonNull(names.get("other")),
                solved,
                part,
                merged,
                follower,
                photo);
    }

    private String reported(Subject subject) {
        data.signIn(Reader.REPORTER.subject(), Reader.REPORTER.roles());
        return reporting.report(issues.draft(here, subject.category(), subject.visibility(), ReportOperations.TEXT));
    }

    private void change(String number, Change change) {
        handling.change(List.of(new ReportVersion(number, (int) version(number))), change);
    }

    /** What each sees as waiting, for each reason why it may. */
    private Stream<Operation> waiting() {
        return Stream.of(
                new Operation("waiting ASKED", Right.OWN, all -> waits(Reason.ASKED, all.other(), "state = 'WAITING'")),
                new Operation(
                        "waiting SOLVED",
                        Right.OWN,
                        all -> waits(Reason.SOLVED, all.other(), "state = 'SOLVED', solved_at = reported_at")),
                new Operation(
                        "waiting SOLVED merged",
                        Right.OWN,
                        all -> waits(Reason.SOLVED, all.follower(), "version = version")),
                new Operation(
                        "waiting UNACCEPTED",
                        Right.HANDLED,
                        all -> waits(Reason.UNACCEPTED, all.other(), "priority = 'URGENT'")),
                new Operation(
                        "waiting OVERDUE",
                        Right.HANDLED,
                        all -> waits(Reason.OVERDUE, all.part(), "solution_due = utc_timestamp(6) - interval 1 hour")),
                new Operation(
                        "waiting ASSIGNED",
                        Right.HANDLED,
                        all -> waits(
                                Reason.ASSIGNED,
                                all.part(),
                                "handler_id = " + access.standing().personId())));
    }

    private boolean waits(Reason reason, String number, String when) {
        database.sql("update issue_report set " + when + " where id = ?")
                .param(idOf(number))
                .update();
        return reports.waiting(1_000).shown().getOrDefault(reason, List.of()).stream()
                .anyMatch(row -> row.number().equals(number));
    }

    /** What may be said of it to whoever is told, in the portal and by mail. */
    private Stream<Operation> told() {
        return Map.of(Right.HANDLED, News.REPORTED, Right.OWN, News.ASKED, Right.SHOWN, News.ACCEPTED)
                .entrySet()
                .stream()
                .flatMap(each -> Stream.of(
                        new Operation(
                                "told " + each.getValue(),
                                each.getKey(),
                                all -> tells(access.standing(), all, each.getValue())),
                        new Operation(
                                "mailed " + each.getValue(),
                                each.getKey(),
                                all -> addressees.find(access.standing().personId()).stream()
                                        .anyMatch(to -> tells(to.standing(), all, each.getValue())))));
    }

    /** Whether a number changes when there is one more, or five more, of the kind. */
    private Stream<Operation> counted() {
        return Stream.of(
                new Operation(
                        "figures", Right.IN_FIGURES, all -> changesWith(all, present, 1, () -> figures(null, null))),
                new Operation(
                        "figures filtered",
                        Right.IN_FIGURES,
                        all -> changesWith(all, present, 1, () -> figures(here.code(), all.category()))),
                new Operation(
                        "figures of a month that is over",
                        Right.IN_FIGURES,
                        all -> changesWith(all, over, 1, () -> {
                            months.count(here.municipality().id(), over);
                            return figures(null, null);
                        })),
                new Operation(
                        "figures of a month that is over filtered",
                        Right.IN_FIGURES,
                        all -> changesWith(all, over, 1, () -> {
                            months.count(here.municipality().id(), over);
                            return figures(here.code(), all.category());
                        })),
                new Operation(
                        "patterns",
                        Right.COUNTED,
                        all -> changesWith(all, present, PatternService.FEWEST, () -> patterns.patterns(1_000))));
    }

    private Figures figures(@Nullable String locationCode, @Nullable Long categoryId) {
        return figures.figures(new FigureFilter(over, present, locationCode, categoryId));
    }

    private boolean changesWith(Reports all, YearMonth month, int more, Supplier<Object> number) {
        var before = number.get();
        database.sql("delete from report_figure where month = ?")
                .param(over.atDay(1))
                .update();
        for (var each = 0; each < more; each++) {
            copy(idOf(all.fresh()), month.equals(present) ? Instant.now() : Dates.startOf(month.atDay(15)));
        }
        return !before.equals(number.get());
    }

    private void copy(long id, Instant at) {
        database.sql("""
                        insert into issue_report (version, municipality_id, location_id, open_number, secret_number,
                            reporter_id, send_key, category_id, visibility, route, state, priority, place, text, language,
                            reported_at)
                        select 0, municipality_id, location_id, if(open_number is null, null, left(uuid(), 18)),
                            if(secret_number is null, null, left(uuid(), 18)), reporter_id, uuid(), category_id, visibility,
                            route, 'NEW', priority, '', 'Again', 'en', ? from issue_report where id = ?
                        """)
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(id)
                .update();
    }

    /** What everybody may know who sees the report, a part of it tells as well. */
    private boolean tells(Standing standing, Reports all, News news) {
        var fresh = idOf(all.fresh());
        var ofItself = tells(standing, new Teller.Told(fresh, news.name()));
        if (news == News.ACCEPTED) {
            assertThat(tells(standing, new Teller.Told(idOf(all.part()), new ToldKind(news, fresh).stored())))
                    .isEqualTo(ofItself);
        }
        return ofItself;
    }

    private boolean tells(Standing standing, Teller.Told told) {
        return !teller.tell(new nl.perspectief.notifications.Reader(standing, Languages.ENGLISH), Set.of(told))
                .isEmpty();
    }

    private long idOf(String number) {
        return database.sql("""
                        select r.id from issue_report r
                        where r.location_id = ? and ifnull(r.open_number, r.secret_number) = ?
                        """)
                .param(here.id())
                .param(number)
                .query(Long.class)
                .single();
    }

    private long version(String number) {
        return database.sql("""
                        select r.version from issue_report r
                        where r.location_id = ? and ifnull(r.open_number, r.secret_number) = ?
                        """)
                .param(here.id())
                .param(number)
                .query(Long.class)
                .single();
    }
}
