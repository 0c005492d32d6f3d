package nl.perspectief;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.home.TodayService;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.FigureFilter;
import nl.perspectief.issues.FigureService;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.issues.PatternService;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportService;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationImportService;
import nl.perspectief.locations.LocationService;
import nl.perspectief.people.FunctionService;
import nl.perspectief.people.PersonService;
import nl.perspectief.quality.ChecklistFilter;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.SameQualityService;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each service behind a screen costs the same number of statements at 10 rows and at 1,000, and few. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class StatementCountTests {

    private static final int FEW = 10;
    private static final int MANY = 1_000;
    private static final Pageable PAGE = PageRequest.ofSize(50);
    private static final YearMonth PRESENT = YearMonth.now(Dates.ZONE);
    private static final YearMonth YEAR_BEFORE = PRESENT.minusMonths(11);

    @Autowired
    StatementCounter statements;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    TodayService today;

    @Autowired
    LocationService locations;

    @Autowired
    LocationImportService imports;

    @Autowired
    CouncilService councils;

    @Autowired
    FunctionService functions;

    @Autowired
    PersonService persons;

    @Autowired
    ChecklistService checklists;

    @Autowired
    RoundService rounds;

    @Autowired
    SameQualityService sameQuality;

    @Autowired
    TemplateService templates;

    @Autowired
    ReportService reports;

    @Autowired
    HandlingService handling;

    @Autowired
    FigureService figures;

    @Autowired
    PatternService patterns;

    @Autowired
    CategoryService categories;

    @Autowired
    ApplicationContext context;

    TestData.Location wilg;
    TestData.Person overseer;
    ManyRows many;

    @BeforeEach
    void anOverseer() {
        var almere = data.aMunicipality("Counted").save();
        wilg = data.aLocation(almere).named("De Wilg").save();
        overseer = data.aPerson("counted-overseer").save().holds(FunctionKind.OVERSIGHT, almere);
        many = new ManyRows(database, almere, overseer, fullTemplate());
        data.signIn("counted-overseer", Roles.OVERSIGHT);
        templates.list().forEach(template -> templates.find(template.id()));
    }

    @Test
    void statementsOfEveryKindAreCounted() {
        assertThat(statements.during(() -> {
                    database.sql("select 1").query(Integer.class).single();
                    locations.list(PAGE);
                }))
                .first()
                .isEqualTo("select 1");
        assertThat(statements.during(() -> locations.list(PAGE)))
                .as("who the user is, and the list")
                .hasSize(2);
    }

    @Test
    void locations() {
        costsTheSame(
                many::locations,
                () -> locations.list(PAGE),
                () -> locations.list(LocationFilter.named("1"), PAGE),
                () -> locations.totals(),
                () -> locations.find("loc-1"));

        assertThat(locations.list(PAGE)).hasSize(PAGE.getPageSize());
    }

    @Test
    void whatAnImportWouldChange() {
        var draft = locations.find("de-wilg").draft();

        costsTheSame(many::locations, () -> imports.plan(wilg.municipality().id(), List.of(draft)));
    }

    @Test
    void functions() {
        costsTheSame(many::functions, () -> {
            functions.list("", true, PAGE);
            functions.count("", true);
        });

        assertThat(functions.list("", true, PAGE)).hasSize(PAGE.getPageSize());
    }

    @Test
    void councils() {
        costsTheSame(many::councils, () -> councils.list(PAGE));

        assertThat(councils.list(PAGE)).hasSize(PAGE.getPageSize());
    }

    @Test
    void aCouncilAndItsMembers() {
        var ofWilg = new CouncilTestData(database).of(wilg);

        costsTheSame(rows -> many.councilMembers(wilg, rows), () -> councils.find("de-wilg"), () -> {
            councils.find(ofWilg);
            councils.former(ofWilg, PAGE);
        });

        assertThat(councils.find(ofWilg).members()).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(councils.former(ofWilg, PAGE)).hasSize(PAGE.getPageSize());
    }

    @Test
    void theUsersOwnData() {
        data.signIn("counted-overseer", Roles.OVERSIGHT, Roles.COUNCIL_MEMBER);

        costsTheSame(many::functionsOfThePerson, () -> persons.me(), () -> persons.language());

        assertThat(persons.me().functions()).hasSizeGreaterThan(MANY);
    }

    @Test
    void listsOfRounds() {
        costsTheSame(
                many::rounds,
                () -> checklists.list(ChecklistFilter.ALL, PAGE),
                () -> checklists.list(ChecklistFilter.WAITING, PAGE),
                () -> checklists.waiting(12),
                () -> checklists.changes());

        assertThat(checklists.list(ChecklistFilter.WAITING, PAGE)).hasSize(PAGE.getPageSize());
        assertThat(checklists.changes()).hasSize(10);
    }

    @Test
    void todayAsksEachModuleAtMostTwice() {
        var asked = statements.during(() -> today.today(12));

        assertThat(asked)
                .as(
                        "who the user is, what waits, what changed, which reports and actions wait, what is reported again and"
                                + " again, and who has no confidential contact")
                .hasSize(7);
        many.rounds(MANY);
        categoryOfLifts();
        many.reports(MANY);
        assertThat(statements.during(() -> today.today(12))).hasSameSizeAs(asked);
    }

    @Test
    void aRoundAndItsHistory() {
        var round = data.aRound(wilg).answered(52).submittedBy(overseer).save();

        costsTheSame(rows -> many.historyOf(round, rows), () -> rounds.find(round), () -> checklists.history(round));

        assertThat(checklists.history(round)).hasSizeGreaterThan(MANY);
    }

    @Test
    void aRoundAfterManyOthers() {
        var round = data.aRound(wilg).save();

        costsTheSame(rows -> many.roundsOf(wilg, rows), () -> rounds.findTheme(round, "T1"));

        assertThat(rounds.findTheme(round, "T1").previous()).isNotEmpty();
    }

    @Test
    void sameQuality() {
        var template = fullTemplate();

        costsTheSame(many::submittedRounds, () -> sameQuality.compare(template));

        assertThat(sameQuality.compare(template).rows()).hasSizeGreaterThan(MANY);
    }

    @Test
    void templates() {
        var template = fullTemplate();

        assertThat(statements.during(() -> templates.list())).hasSize(2);
        assertThat(statements.during(() -> templates.find(template)))
                .as("who the user is; templates never change, so each is read once")
                .hasSize(1);
    }

    @Test
    void listsOfReports() {
        var lift = categoryOfLifts();

        costsTheSame(
                many::reports,
                () -> reports.list(ReportFilter.of(Scope.WORK), PAGE),
                () -> reports.list(ReportFilter.of(Scope.ALL), PAGE),
                () -> reports.list(ReportFilter.of(Scope.MINE), PAGE),
                () -> reports.list(ReportFilter.of(Scope.SUPPORTED), PAGE),
                () -> reports.list(ReportFilter.of(Scope.WORK).withWords("lift"), PAGE),
                () -> reports.list(ReportFilter.of(Scope.ALL).withWords("the lift hangs"), PAGE),
                () -> reports.board(null, false, 11),
                () -> reports.similar(wilg.id(), lift),
                () -> reports.confidential(),
                () -> reports.waiting(4),
                () -> figures.figures(new FigureFilter(YEAR_BEFORE, PRESENT, null, null)),
                () -> figures.figures(new FigureFilter(PRESENT, PRESENT, "de-wilg", lift)),
                () -> patterns.patterns(12));

        assertThat(reports.list(ReportFilter.of(Scope.WORK), PAGE)).hasSize(PAGE.getPageSize());
    }

    @Test
    void aReportToWhichMuchHappened() {
        categoryOfLifts();
        many.reports(1);
        var first = reports.list(ReportFilter.of(Scope.ALL), PAGE).getLast().number();

        costsTheSame(many::onTheFirstReport, () -> reports.find(first), () -> handling.candidates(first));

        assertThat(reports.find(first).related()).hasSizeGreaterThan(MANY - 1);
        assertThat(reports.find(first).history().subList(1, MANY))
                .allSatisfy(line -> assertThat(line.other()).isNotNull());
    }

    @Test
    void aChangeOfManyReportsIsPreviewedAtOnce() {
        categoryOfLifts();
        many.reports(HandlingService.MOST_AT_ONCE);
        var numbers =
                reports.list(ReportFilter.of(Scope.ALL), PageRequest.ofSize(HandlingService.MOST_AT_ONCE)).stream()
                        .map(ReportRow::number)
                        .collect(Collectors.toSet());
        var one = Set.of(numbers.iterator().next());

        assertThat(statements.during(() -> handling.preview(numbers, new Change.Accept())))
                .hasSameSizeAs(statements.during(() -> handling.preview(one, new Change.Accept())))
                .hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    @Test
    void categories() {
        categoryOfLifts();

        assertThat(statements.during(() -> categories.choice())).hasSize(2);
        assertThat(statements.during(() -> categories.list())).hasSize(2);
        assertThat(statements.during(() -> categories.groups())).hasSize(2);
    }

    private long categoryOfLifts() {
        var issues = new IssueTestData(database, context);
        issues.categoriesOf(wilg.municipality());
        return issues.category(wilg.municipality(), "repair.lift");
    }

    /** @param rowsUpTo makes as many rows as are lacking up to a number */
    private void costsTheSame(IntConsumer rowsUpTo, Runnable... screens) {
        rowsUpTo.accept(FEW);
        var atFew = List.of(screens).stream().map(statements::during).toList();
        rowsUpTo.accept(MANY);
        var atMany = List.of(screens).stream().map(statements::during).toList();

        assertThat(atMany)
                .extracting(List::size)
                .isEqualTo(atFew.stream().map(List::size).toList());
        assertThat(atMany).allSatisfy(sent -> assertThat(sent).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN));
    }

    private long fullTemplate() {
        return database.sql("select id from checklist_template where code = 'full'")
                .query(Long.class)
                .single();
    }
}
