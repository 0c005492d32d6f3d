package nl.perspectief.issues;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.table.CsvRows;
import nl.perspectief.base.table.CsvText;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.clock.ClockKind;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class CategoryServiceTests {

    private static final Texts NAME = new Texts("Garden", "Tuin", "Сад");
    private static final Texts NO_HINT = new Texts("", "", "");
    private static final CategoryDraft GARDEN = new CategoryDraft(
            NAME, NO_HINT, Priority.LOW, ClockKind.WORKDAYS, 10, 48, Visibility.LOCATION, Route.COUNCIL);

    @Autowired
    CategoryService categories;

    @Autowired
    DefaultCategories defaults;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private TestData.Municipality here;

    @BeforeEach
    void aMunicipality() {
        here = data.aMunicipality("Waterdam").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        new IssueTestData(database, context).categoriesOf(here);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void aMunicipalityFromBeforeTheStandardTextsGetsThemOnce() {
        var older = data.aMunicipality("Olddam").save();
        new IssueTestData(database, null).categoriesOf(older, "repair.lift");

        defaults.run(new DefaultApplicationArguments());
        defaults.run(new DefaultApplicationArguments());

        assertThat(textsOf(older))
                .as("but for those of two categories that it does not have")
                .isEqualTo(textsOf(here) - 2);
        assertThat(new IssueTestData(database, context).category(older, "repair.lift"))
                .as("its categories are as they were")
                .isPositive();
    }

    private long textsOf(TestData.Municipality municipality) {
        return database.sql("select count(*) from standard_text where municipality_id = ?")
                .param(municipality.id())
                .query(Long.class)
                .single();
    }

    @Test
    void aNewMunicipalityHasTheCategoriesOfTheFile() throws IOException {
        var rows = CsvRows.of(
                CsvText.of(new ClassPathResource("content/issue-categories.csv").getContentAsByteArray()),
                ',',
                100,
                line -> {
                    throw new IllegalStateException("line " + line);
                });
        var names = rows.getFirst().cells();
        var wanted = rows.stream()
                .skip(1)
                .map(row -> IntStream.range(0, names.size())
                        .boxed()
                        .collect(toMap(names::get, place -> row.cells().get(place))))
                .filter(row -> !String.valueOf(row.get("parent_id")).isEmpty())
                .map(row -> Stream.of(
                                "category_id",
                                "name_en",
                                "name_nl",
                                "name_uk",
                                "hint_en",
                                "hint_nl",
                                "hint_uk",
                                "priority",
                                "first_response_hours",
                                "target_resolve_hours",
                                "clock",
                                "visibility",
                                "route_to")
                        .map(row::get)
                        .toList())
                .toList();

        assertThat(wanted).hasSize(41);
        assertThat(categories.list().stream().map(CategoryServiceTests::cells)).isEqualTo(wanted);
        assertThat(categories.groups()).hasSize(9);
    }

    @Test
    void aStartGivesThemToWhomHasNoneAndChangesNothingElse() {
        var other = data.aMunicipality("Fartown").save();
        categories.retire(categories.list().getFirst().id(), 0, true);
        var before = categories.list();

        defaults.run(new DefaultApplicationArguments());
        defaults.run(new DefaultApplicationArguments());

        assertThat(categories.list()).isEqualTo(before);
        assertThat(database.sql("""
                        select count(*) from issue_category c join issue_group g on g.id = c.group_id
                        where g.municipality_id = ?
                        """).param(other.id()).query(Long.class).single())
                .isEqualTo(41);
    }

    @Test
    void oversightAddsChangesAndRetires() {
        var group = categories.groups().get(1);

        var id = categories.add(group.id(), GARDEN);
        var added = found(id);
        assertThat(added.content()).isEqualTo(GARDEN);
        assertThat(added.group()).isEqualTo(group.name());
        assertThat(categories.list().stream()
                        .filter(category -> category.group().equals(group.name()))
                        .toList())
                .last()
                .isEqualTo(added);

        var cheaper = new CategoryDraft(
                NAME, NO_HINT, Priority.LOW, ClockKind.CALENDAR, 72, 504, Visibility.PRIVATE, Route.MUNICIPALITY);
        categories.change(id, added.version(), cheaper);
        data.nextRequest();
        assertThat(found(id).content()).isEqualTo(cheaper);
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> categories.change(id, added.version(), GARDEN));

        categories.retire(id, found(id).version(), true);
        data.nextRequest();
        assertThat(found(id).retired()).isTrue();
        assertThat(categories.choice()).extracting(Category::id).doesNotContain(id);
    }

    @Test
    void anotherMunicipalitysAreNotFound() {
        var other = data.aMunicipality("Fartown").save();
        new IssueTestData(database, context).categoriesOf(other);
        var theirs = new IssueTestData(database, context).category(other, "repair.lift");

        assertThat(categories.list()).extracting(Category::id).doesNotContain(theirs);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> categories.change(theirs, 0, GARDEN));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> categories.retire(theirs, 0, true));
    }

    static Stream<Arguments> faults() {
        var hint = new Texts("Call", "", "");
        return Stream.of(
                Arguments.of("name", new Texts("Garden", " ", "Сад"), NO_HINT, ClockKind.CALENDAR, 1, Route.COUNCIL),
                Arguments.of(
                        "name", new Texts("x".repeat(101), "a", "b"), NO_HINT, ClockKind.CALENDAR, 1, Route.COUNCIL),
                Arguments.of("hint", NAME, hint, ClockKind.CALENDAR, 1, Route.COUNCIL),
                Arguments.of("firstResponseHours", NAME, NO_HINT, ClockKind.WORKDAYS, 11, Route.COUNCIL),
                Arguments.of("firstResponseHours", NAME, NO_HINT, ClockKind.CALENDAR, 0, Route.COUNCIL),
                Arguments.of("route", NAME, NO_HINT, ClockKind.CALENDAR, 1, Route.CONFIDENTIAL_CONTACT));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoCategoryIsRefused(String field, Texts name, Texts hint, ClockKind clock, int hours, Route route) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(
                        () -> new CategoryDraft(name, hint, Priority.LOW, clock, hours, 24, Visibility.LOCATION, route))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo(field));
    }

    /** What the code never writes, the database doesn't take either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issue_category | visibility = 'CONFIDENTIAL'
            issue_category | clock = 'WORKDAYS', solution_hours = 30
            issue_category | solution_hours = 0
            issue_category | priority = 'SOON'
            issue_report   | visibility = 'CONFIDENTIAL'
            issue_report   | visibility = 'CONFIDENTIAL', route = 'CONFIDENTIAL_CONTACT'
            issue_report   | open_number = null
            issue_report   | state = 'MERGED'
            issue_report   | state = 'SOLVED'
            issue_report   | merged_into = id, merged_from = 'NEW'
            issue_report   | state = 'DONE'
            """)
    void theDatabaseKeepsTheRulesToo(String table, String change) {
        var wilg = data.aLocation(here).named("De Wilg").save();
        var resident = data.aPerson("resident").save();
        var issues = new IssueTestData(database, context);
        issues.report(wilg, resident, "repair.lift", Instant.now());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update %s t set %s where %s"
                                .formatted(
                                        table,
                                        change,
                                        table.equals("issue_report")
                                                ? "location_id = ?"
                                                : "t.code = 'repair.lift' and ? > 0"))
                        .param(wilg.id())
                        .update());
    }

    private Category found(long id) {
        return categories.list().stream()
                .filter(category -> category.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Category category) {
        var content = category.content();
        return Stream.of(
                        String.valueOf(category.code()),
                        content.name().en(),
                        content.name().nl(),
                        content.name().uk(),
                        content.hint().en(),
                        content.hint().nl(),
                        content.hint().uk(),
                        content.priority().name().toLowerCase(Locale.ROOT),
                        String.valueOf(content.firstResponseHours()),
                        String.valueOf(content.solutionHours()),
                        content.clock().code(),
                        content.visibility().name().toLowerCase(Locale.ROOT),
                        content.route().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
