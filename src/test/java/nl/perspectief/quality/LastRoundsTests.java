package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationService;
import nl.perspectief.quality.SameQuality.Row;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of the last rounds, after each change that is in the database for good. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LastRoundsTests {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    SameQualityService sameQuality;

    @Autowired
    RoundService rounds;

    @Autowired
    ChecklistService checklists;

    @Autowired
    LocationService locations;

    @Autowired
    ChecklistRepository checklistRepository;

    @Autowired
    AnswerRepository answers;

    @Autowired
    PublishedTemplates templates;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    StatementCounter statements;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private NewRows newRows;
    private QualityTestData quality;
    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Location baken;
    private TestData.Person manager;
    private long round;

    @BeforeEach
    void twoLocationsThatWereCompared() {
        newRows = NewRows.sinceNow();
        quality = new QualityTestData(database);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").coded("wilg").save();
        baken = data.aLocation(here).named("Het Baken").save();
        data.aPerson("kept-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        manager = data.aPerson("kept-manager")
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, wilg)
                .holds(FunctionKind.LOCATION_MANAGER, baken);
        round = wellAnswered(wilg);
        assertThat(compare()).extracting(Row::round).containsOnlyNulls();
    }

    @AfterEach
    void leaveNothing() {
        newRows.close();
    }

    @Test
    void roundIsComparedFromItsSubmissionUntilItIsReopened() {
        submit(round);
        assertThat(percentOf(wilg)).isEqualTo(100);

        asOversight(() -> checklists.reopen(round, "one answer is wrong"));
        assertThat(compare()).extracting(Row::round).containsOnlyNulls();

        asManager(() -> rounds.answer(round, indicator("SAF-04"), 0, draft(AnswerValue.Choice.PARTLY)));
        submit(round);
        // 113 − 1 of 113: 99.1
        assertThat(percentOf(wilg)).isEqualTo(99);
    }

    @Test
    void nothingIsReadAgainWhileNothingChanged() {
        submit(round);
        compare();
        var template = quality.templateId("full");

        assertThat(reading(() -> statements.during(() -> sameQuality.compare(template))))
                .as("whether anything changed; who the user is, this request knows")
                .singleElement()
                .asString()
                .contains("round_changes");
    }

    @Test
    void changedAndNewLocationsAreThereAtOnce() {
        asOversight(() -> {
            var found = locations.find("wilg");
            locations.change(found.id(), found.version(), named(found.draft(), "Zonnewilg"));
        });
        data.aLocation(here).named("Nieuw").save();

        assertThat(compare()).extracting(Row::locationName).containsExactly("Het Baken", "Nieuw", "Zonnewilg");
    }

    @Test
    void locationThatClosesIsGoneTheDayAfter() {
        var until = LocalDate.of(2027, 1, 1);
        data.aLocation(here).named("Oud").open(LocalDate.of(2022, 1, 1), until).save();
        var node = node();

        assertThat(read(node, until)).extracting(Row::locationName).contains("Oud");
        assertThat(read(node, until.plusDays(1))).extracting(Row::locationName).doesNotContain("Oud");
    }

    @Test
    void anotherNodeSeesItToo() {
        var node = node();
        var today = Dates.day(clock.instant());
        assertThat(read(node, today)).extracting(Row::round).containsOnlyNulls();

        submit(round);

        assertThat(read(node, today)).isEqualTo(compare());
    }

    @Test
    void whatIsTakenBackIsNotKept() {
        data.signIn("kept-manager", Roles.LOCATION_MANAGER);
        var template = quality.templateId("full");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            rounds.submit(round);
            assertThat(sameQuality.compare(template).rows().getFirst().round()).isNotNull();
            status.setRollbackOnly();
        });
        assertThat(compare()).extracting(Row::round).containsOnlyNulls();

        submit(wellAnswered(baken));

        assertThat(compare()).extracting(row -> row.round() != null).containsExactly(false, true);
    }

    @RepeatedTest(5)
    void ofTwoSubmissionsAtOnceBothAreCompared() throws Exception {
        var other = wellAnswered(baken);

        var outcomes = AtOnce.run(List.of(submission(round), submission(other), () -> {
            data.signIn("kept-oversight", Roles.OVERSIGHT);
            return sameQuality.compare(quality.templateId("full"));
        }));

        assertThat(outcomes.subList(0, 2)).hasOnlyElementsOfType(Submission.Accepted.class);
        assertThat(compare()).extracting(Row::round).doesNotContainNull();
    }

    private Callable<?> submission(long checklistId) {
        return () -> {
            data.signIn("kept-manager", Roles.LOCATION_MANAGER);
            return rounds.submit(checklistId);
        };
    }

    private void submit(long checklistId) {
        asManager(() -> assertThat(rounds.submit(checklistId)).isInstanceOf(Submission.Accepted.class));
    }

    private void asManager(Runnable work) {
        data.signIn("kept-manager", Roles.LOCATION_MANAGER);
        work.run();
    }

    private void asOversight(Runnable work) {
        data.signIn("kept-oversight", Roles.OVERSIGHT);
        work.run();
    }

    private List<Row> compare() {
        data.signIn("kept-oversight", Roles.OVERSIGHT);
        return sameQuality.compare(quality.templateId("full")).rows();
    }

    private int percentOf(TestData.Location location) {
        return compare().stream()
                .filter(row -> row.locationId() == location.id())
                .map(row -> requireNonNull(row.overall()).score().percent().getAsInt())
                .findFirst()
                .orElseThrow();
    }

    /** With a memory of its own. */
    private LastRounds node() {
        return new LastRounds(checklistRepository, new SubmittedScores(answers), database);
    }

    private List<Row> read(LastRounds node, LocalDate day) {
        var template = templates.get(quality.templateId("full"));
        return reading(() -> node.of(Set.of(here.id()), template, day).rows());
    }

    private <T> T reading(Supplier<T> work) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        return requireNonNull(transaction.execute(_ -> work.get()));
    }

    private long wellAnswered(TestData.Location location) {
        var saved = data.aRound(location).of("full").about(LAST).save();
        quality.answerWell(saved, manager);
        return saved;
    }

    private long indicator(String code) {
        return database.sql("""
                        select i.id from indicator i join checklist c on c.template_id = i.template_id
                        where c.id = ? and i.code = ?
                        """).param(round).param(code).query(Long.class).single();
    }

    private static LocationDraft named(LocationDraft was, String name) {
        return new LocationDraft(
                was.code(),
                name,
                was.street(),
                was.postcode(),
                was.city(),
                was.capacity(),
                was.residents(),
                was.buildingKind(),
                was.openSince(),
                was.openUntil());
    }

    private static AnswerDraft draft(AnswerValue value) {
        return AnswerDraft.EMPTY.withValue(value);
    }
}
