package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoIntake;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Several people at the same moment, or one who presses twice. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class ReportRaceTests {

    private static final int TIMES = 5;

    @Autowired
    ReporterService reporting;

    @Autowired
    ReportService reports;

    @Autowired
    HandlingService handling;

    @Autowired
    PhotoIntake intake;

    @Autowired
    Escalations escalations;

    @Autowired
    Closings closings;

    @Autowired
    Retention retention;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private NewRows newRows;
    private IssueTestData issues;
    private TestData.Location wilg;

    @BeforeEach
    void aLocation() {
        newRows = NewRows.sinceNow();
        issues = new IssueTestData(database, context);
        var here = data.aMunicipality("Racetown").save();
        issues.categoriesOf(here);
        wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("race-resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("race-neighbour").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("race-manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @RepeatedTest(TIMES)
    void whatIsSentTwiceAtOnceIsOneReport() throws Exception {
        var draft = issues.draft(wilg, "repair.lift", "The lift");

        var numbers = AtOnce.run(3, () -> as("race-resident", () -> reporting.report(draft)));

        assertThat(Set.copyOf(numbers)).hasSize(1);
        assertThat(count("issue_report")).isOne();
        assertThat(count("report_event")).isOne();
    }

    @Test
    void manyWhoReportAtOnceGetNumbersWithoutGapsAndTwins() throws Exception {
        var drafts = IntStream.range(0, 16)
                .mapToObj(_ -> issues.draft(wilg, "repair.lift", "The lift"))
                .toList();
        var next = new AtomicInteger();

        var numbers = AtOnce.run(
                drafts.size(), () -> as("race-resident", () -> reporting.report(drafts.get(next.getAndIncrement()))));

        assertThat(numbers.stream()
                        .map(number -> Integer.parseInt(((String) number).substring(7)))
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, drafts.size()).boxed().toList());
    }

    @RepeatedTest(TIMES)
    void meTooAtOnceCountsOnce() throws Exception {
        var number = reported();

        AtOnce.run(
                3,
                () -> as("race-neighbour", () -> {
                    reporting.support(number);
                    return "";
                }));

        assertThat(count("report_supporter")).isOne();
    }

    @RepeatedTest(TIMES)
    void ofTwoHandlersAtOnceOneIsTold() throws Exception {
        var seen = List.of(new ReportVersion(reported(), versionNow()));

        var outcomes = AtOnce.run(List.of(
                changes(seen, new Change.Solve(words("It moves"))),
                changes(seen, new Change.Reject(words("No lift")))));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).hasAtLeastOneElementOfType(ChangedMeanwhileException.class);
        assertThat(count("report_event")).as("reported, and one change").isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void twoThatAreMergedIntoEachOtherAtOnceAreMergedOnce() throws Exception {
        var one = reported();
        var other = reported();

        var outcomes = AtOnce.run(List.of(
                changes(List.of(new ReportVersion(one, versionNow())), new Change.MergeInto(other)),
                changes(List.of(new ReportVersion(other, versionNow())), new Change.MergeInto(one))));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .singleElement()
                .isInstanceOfAny(BadInputException.class, ChangedMeanwhileException.class);
    }

    @RepeatedTest(TIMES)
    void whatNodesDoByThemselvesAtOnceIsDoneOnce() throws Exception {
        var resident = data.person(personId("race-resident"), "race-resident");
        var now = Instant.now();
        issues.report(
                wilg, resident, "repair.lift", now.minus(Duration.ofHours(2).plusMinutes(10)));
        var solved = issues.report(wilg, resident, "repair.lift", now.minus(Duration.ofDays(9)));
        issues.solved(solved, resident, now.minus(Duration.ofDays(8)));
        database.sql("update issue_report set escalation_due = reported_at where location_id = ? and state = 'NEW'")
                .param(wilg.id())
                .update();

        AtOnce.run(List.of(job(escalations::run), job(escalations::run), job(closings::run), job(closings::run)));

        assertThat(told("race-manager")).containsExactly("OVERDUE");
        assertThat(told("race-resident")).containsExactly("CLOSED");
        assertThat(count("report_event"))
                .as("two reported, one solved, one closed")
                .isEqualTo(4);
    }

    @Test
    void whatSomethingHappensToWhileRetentionWaitsForItIsNotForgotten() throws Exception {
        var resident = data.person(personId("race-resident"), "race-resident");
        var number = issues.report(wilg, resident, "repair.lift", Instant.now().minus(Duration.ofDays(800)));
        issues.set("state = 'REJECTED'", number);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var job = transactions.execute(_ -> {
                database.sql("select id from issue_report where open_number = ? for update")
                        .param(number)
                        .query(Long.class)
                        .single();
                var running = threads.submit(retention::run);
                Awaitility.await().until(this::somebodyWaits);
                database.sql("""
                                insert into report_event (report_id, kind, person_id, happened_at, confidential, text,
                                    language)
                                select id, 'NOTE', reporter_id, utc_timestamp(6), false, 'They rang', 'en'
                                from issue_report where open_number = ?
                                """).param(number).update();
                return running;
            });
            job.get();
        }

        assertThat(database.sql("select text from issue_report where open_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("Something is wrong");
    }

    /** For the report, which the job asks for in order to hold it. */
    private boolean somebodyWaits() {
        return database.sql("""
                        select count(*) from information_schema.processlist
                        where id <> connection_id() and info like '%issue_report%for update%' and time_ms > 100
                        """).query(Long.class).single() > 0;
    }

    /** Each reads for ever, as from a telephone that has no connection any more. */
    @Test
    void whoeverSendsPhotosSlowlyKeepsNobodyElseWaiting() throws Exception {
        var begun = new CountDownLatch(3);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var photo = 0; photo < 12; photo++) {
                threads.submit(() -> as("race-resident", () -> intake.take(new SlowPhoto(begun, end))));
            }
            begun.await();

            IssuePlace.refused(
                    "photos.bad.kind",
                    () -> as("race-neighbour", () -> intake.take(new ByteArrayInputStream(new byte[] {1}))));
            assertThat(end.getCount()).isOne();
            end.countDown();
        }
    }

    private static final class SlowPhoto extends InputStream {

        private final CountDownLatch begun;
        private final CountDownLatch end;

        SlowPhoto(CountDownLatch begun, CountDownLatch end) {
            this.begun = begun;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException stopping) {
                throw new IOException(stopping);
            }
            return -1;
        }
    }

    private static Callable<?> job(Runnable work) {
        return () -> {
            work.run();
            return "done";
        };
    }

    private long personId(String subject) {
        return database.sql("select id from person where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private List<String> told(String subject) {
        return database.sql("select kind from notification where person_id = ? order by id")
                .param(personId(subject))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Callable<?> changes(List<ReportVersion> seen, Change change) {
        return () -> as("race-manager", () -> {
            handling.change(seen, change);
            return "done";
        });
    }

    private String reported() throws Exception {
        return as("race-resident", () -> reporting.report(issues.draft(wilg, "repair.lift", "The lift")));
    }

    /** Each report that nothing happened to has the same. */
    private int versionNow() {
        return database.sql("select max(version) from issue_report where location_id = ?")
                .param(wilg.id())
                .query(Integer.class)
                .single();
    }

    private <T> T as(String subject, Callable<T> work) throws Exception {
        data.signIn(subject, Roles.RESIDENT, Roles.LOCATION_MANAGER);
        return work.call();
    }

    private long count(String table) {
        return database.sql("select count(*) from %s t join issue_report r on r.id = %s where r.location_id = ?"
                        .formatted(table, table.equals("issue_report") ? "t.id" : "t.report_id"))
                .param(wilg.id())
                .query(Long.class)
                .single();
    }
}
