package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.NewRows;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.issues.ReportOperations.Operation;
import nl.perspectief.issues.ReportOperations.Reports;
import nl.perspectief.issues.ReportOperations.Right;
import nl.perspectief.issues.VisibilityRules.Knowledge;
import nl.perspectief.issues.VisibilityRules.Reader;
import nl.perspectief.issues.VisibilityRules.Subject;
import nl.perspectief.issues.VisibilityRules.Where;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Every operation, on a report of every visibility and route, by everybody: {@link VisibilityRules} says what is right. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class VisibilityMatrixTests extends SpringBrowserlessTest {

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    HandlingService handling;

    @Autowired
    PhotoService photos;

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
    private StoredReports stored;
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
        stored = new StoredReports(database, here);
        operations = Stream.of(
                        ReportOperations.of(context, stored).all(),
                        TellingOperations.of(context, stored).all(),
                        CountingOperations.of(context, stored).all(),
                        TrailOperations.of(context, stored).all(),
                        new FileOperations(this::filesOn, stored).all())
                .flatMap(each -> each)
                .toList();
        for (var subject : Subject.values()) {
            all.put(subject, reportsOf(subject));
        }
        database.sql("""
                        update person_function f join person p on p.id = f.person_id
                        set f.valid_until = utc_timestamp(6) where p.subject = ? and f.kind = 'LOCATION_MANAGER'
                        """).param(Reader.CONTACT_WHO_MANAGED.subject()).update();
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
        var methods = operations.stream().map(Operation::method).collect(Collectors.toSet());
        var reasons = ShowsNoReport.reasons();
        var services = context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("nl.perspectief."))
                .toList();
        var called = services.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getDeclaringClass().getSimpleName() + '.' + method.getName());
        var all = Stream.concat(called, makersOfFiles()).toList();

        assertThat(all)
                .filteredOn(method -> !reasons.containsKey(serviceOf(method)))
                .as("each method is known by its name alone")
                .doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(method -> !methods.contains(method))
                .filteredOn(method -> !reasons.containsKey(method) && !reasons.containsKey(serviceOf(method)))
                .as("methods without an operation, and without a reason in ShowsNoReport")
                .isEmpty();
        assertThat(reasons.keySet())
                .as("reasons for what is there, and has no operation")
                .allSatisfy(reason -> assertThat(all)
                        .anyMatch(method ->
                                method.equals(reason) || serviceOf(method).equals(reason)))
                .noneMatch(methods::contains);
        assertThat(Change.class.getPermittedSubclasses())
                .allSatisfy(change -> assertThat(names).contains("HandlingService.change " + change.getSimpleName()));
        assertThat(ReportFilter.Scope.values())
                .allSatisfy(scope -> assertThat(names).contains("ReportService.list " + scope));
        assertThat(WaitingReports.Reason.values())
                .allSatisfy(reason -> assertThat(names).contains("ReportService.waiting " + reason));
    }

    /** Everything that leads to a file, by a constructor or by what makes a link of a kind. */
    private static Stream<String> makersOfFiles() {
        var links = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.perspectief")
                .get(FileLink.class);
        return Stream.concat(
                        links.getConstructorCallsToSelf().stream(),
                        links.getMethodCallsToSelf().stream()
                                .filter(call ->
                                        call.getTarget().getRawReturnType().isEquivalentTo(FileLink.class)))
                .map(call -> call.getOriginOwner().getSimpleName())
                .filter(maker -> !maker.equals(links.getSimpleName()))
                .distinct();
    }

    private static String serviceOf(String method) {
        return method.split("\\.", 2)[0];
    }

    private List<byte[]> filesOn(String page) {
        data.nextRequest();
        Pages.open(page);
        return findInView(FileLink.class).all().stream().map(FileLink::content).toList();
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
            case BEGINS -> knowledge == Knowledge.OWN || knowledge != Knowledge.NOTHING && reader.livesHere();
            case CONFIDENTIAL_NUMBER -> subject.visibility() == Visibility.CONFIDENTIAL && reader.overseesUntrusted();
            case CORRECT -> knowledge == Knowledge.HANDLES && reader.isNotMeasured(subject);
            case PLAN ->
                knowledge == Knowledge.HANDLES && List.of(reader.roles()).contains(Roles.OVERSIGHT);
            case PROPOSE ->
                knowledge == Knowledge.HANDLES
                        && subject.visibility() != Visibility.CONFIDENTIAL
                        && reader.isNotMeasured(subject);
            case OPEN -> knowledge != Knowledge.NOTHING && subject.visibility() != Visibility.CONFIDENTIAL;
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
        handling.change(List.of(new ReportVersion(number, stored.versionOf(number))), change);
    }
}
