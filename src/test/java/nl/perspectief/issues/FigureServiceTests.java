package nl.perspectief.issues;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.MovedClock;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@SuppressWarnings("NullAway.Init") // set before each test
class FigureServiceTests extends IssueServiceTest {

    private final YearMonth present = YearMonth.now(Dates.ZONE);

    /** The middle of a month that is over. */
    private final Instant earlier = Dates.startOf(present.minusMonths(3).atDay(15));

    private final FigureFilter year = new FigureFilter(present.minusMonths(11), present, null, null);

    @Autowired
    FigureService service;

    @Autowired
    FigureMonths months;

    @Autowired
    StatementCounter statements;

    private TestData.Location berk;

    @BeforeEach
    void twoLocationsWithCouncilsAndACity() {
        berk = data.aLocation(place.town).named("De Berk").save();
        data.aPerson("member").save().holds(FunctionKind.COUNCIL_MEMBER, place.wilg);
        data.aPerson("city").save().holds(FunctionKind.COUNCIL_MEMBER, place.town);
        data.aPerson("both")
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, place.wilg)
                .holds(FunctionKind.LOCATION_MANAGER, berk);
    }

    @Test
    void timesAndNumbersAsWorkedByHand() {
        // first response after 1.5, 3, 26 and, rounded up to two digits, 101 hours; the second of four, and the fourth
        solved("repair.lift", earlier, 1.5, 2);
        solved("repair.lift", earlier, 3, 4.24);
        solved("repair.mould", earlier, 26, 9.96);
        var rejected = solved("repair.mould", earlier, 100.01, 0.5);
        set(rejected, "state = 'REJECTED'");
        place.issues.report(place.wilg, place.resident, "repair.mould", earlier);
        overdue(place.issues.report(berk, place.resident, "repair.lift", Instant.now()));

        var figures = of("oversight", year);

        assertThat(figures.total()).isEqualTo(new Figure(6, 2, 1, time("3.0", "110"), time("4.3", "10")));
        assertThat(figures.months()).hasSize(12);
        assertThat(numbers(figures.months()))
                .containsEntry(present.minusMonths(3), "5/1/0")
                .containsEntry(present, "1/1/1");
        assertThat(figures.locations())
                .extracting(line -> line.of().name() + " " + line.figure().reported())
                .containsExactly("De Berk 1", "De Wilg 5");
        assertThat(figures.categories())
                .extracting(line -> line.of().name().en(), line -> line.figure().response())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.toList()).contains(time("26", "110")));
    }

    @Test
    void monthsThatAreOverAreCountedOnceAndGiveTheSame() {
        for (var age = 0; age < 14; age++) {
            var moment = Dates.startOf(present.minusMonths(age).atDay(1)).plus(Duration.ofMinutes(30));
            solved("repair.lift", moment, age * 7, age + 0.3);
            solved("facility.activities", moment, age + 1, age * 3);
            set(solved("living.noise", moment, 3, 4), "route = 'COUNCIL'");
            set(solved("repair.lift", moment, 5, 4), "visibility = 'PRIVATE', location_id = " + berk.id());
            place.issues.report(berk, place.resident, "support.school", moment);
        }
        var filters = List.of(
                year,
                new FigureFilter(present.minusMonths(13), present.minusMonths(1), null, null),
                new FigureFilter(year.from(), present, "de-wilg", null),
                new FigureFilter(year.from(), present, null, place.issues.category(place.town, "repair.lift")));
        var readers = List.of("manager", "both", "member", "chair", "oversight", "city");
        var live = all(readers, filters);

        months.run();

        assertThat(all(readers, filters)).isEqualTo(live);
        assertThat(of("oversight", year).total().reported()).isEqualTo(60);
        assertThat(of("member", year).total().reported()).isEqualTo(24);
        assertThat(of("chair", year).total().reported()).isEqualTo(36);
        database.sql("delete from report_figure where part <> 'DONE'").update();
        assertThat(of("oversight", year).months().getFirst().figure().reported())
                .as("read from what was counted")
                .isZero();
        assertThat(of("oversight", year).months().getLast().figure().reported())
                .as("this month is not over")
                .isEqualTo(5);
    }

    @Test
    void whateverHappensToAReportOfAMonthThatIsOverIsInItsFiguresAtOnce() {
        var at = earlier;
        place.as("resident");
        var numbers = new TreeMap<String, String>();
        MovedClock.at(at, () -> numbers.put("lift", reporting.report(place.draft("repair.lift"))));
        MovedClock.at(at, () -> numbers.put("other", reporting.report(place.draft("repair.lift"))));
        var lift = String.valueOf(numbers.get("lift"));
        months.run();
        assertThat(of("manager", year).total()).isEqualTo(new Figure(2, 2, 2, time(null, null), time(null, null)));

        MovedClock.at(at.plus(Duration.ofDays(20)), () -> change("manager", lift, new Change.Tell(words("We come"))));
        MovedClock.at(at.plus(Duration.ofDays(22)), () -> change("manager", lift, new Change.Solve(words("Done"))));
        assertSame(new Figure(2, 1, 1, time("480", "480"), time("22", "22")));

        // the second line of the history: the message came a day later than it says
        place.as("oversight");
        handling.correct(lift, 2, at.plus(Duration.ofDays(21)), words("Was later"));
        assertSame(new Figure(2, 1, 1, time("510", "510"), time("22", "22")));

        place.as("resident");
        MovedClock.at(at.plus(Duration.ofDays(23)), () -> reporting.reopen(lift, words("No")));
        assertSame(new Figure(2, 2, 2, time("510", "510"), time(null, null)));

        change("manager", String.valueOf(numbers.get("other")), new Change.MergeInto(lift));
        assertSame(new Figure(1, 1, 1, time("510", "510"), time(null, null)));

        change(
                "manager",
                lift,
                new Change.Recategorise(place.issues.category(place.town, "repair.mould"), words("No lift")));
        assertThat(of("manager", year).categories())
                .singleElement()
                .returns(
                        place.issues.category(place.town, "repair.mould"),
                        line -> line.of().id());
    }

    @Test
    void aReportThatBecomesConfidentialIsInNoFigureAnyMore() {
        place.as("resident");
        MovedClock.at(earlier, () -> {
            reporting.report(place.draft("living.noise"));
            reporting.report(place.draft("complaint.staff"));
        });
        months.run();
        var number = database.sql("select open_number from issue_report where open_number is not null")
                .query(String.class)
                .single();
        assertThat(of("manager", year).total().reported()).isOne();

        place.as("resident");
        reporting.show(place.seen(number).getFirst(), Visibility.CONFIDENTIAL);

        for (var reader : List.of("manager", "oversight", "contact", "chair", "city")) {
            assertThat(of(reader, year).total().reported()).as(reader).isZero();
        }
        months.run();
        assertThat(of("oversight", year).categories()).isEmpty();
        assertThat(database.sql("select count(*) from report_figure where part <> 'DONE'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theListOfWhatIsCountedIsOfTheFiguresAlsoForWhoLivesElsewhere() {
        data.person(personId("member"), "member").holds(FunctionKind.RESIDENT, berk);
        var here = place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        var athome = place.issues.report(berk, place.resident, "repair.lift", Instant.now());

        assertThat(of("member", year).total().reported()).isOne();
        data.signIn("member", Roles.COUNCIL_MEMBER, Roles.RESIDENT);
        assertThat(listed(false)).containsExactlyInAnyOrder(here, athome);
        assertThat(listed(true)).containsExactly(here);
    }

    private List<String> listed(boolean counted) {
        var filter = ReportFilter.of(Scope.ALL).counted(counted);
        return reports.list(filter, Pageable.unpaged()).stream()
                .map(ReportRow::number)
                .toList();
    }

    private long personId(String subject) {
        return database.sql("select id from person where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    @Test
    void monthsAreThoseOfOurTimeZone() {
        var month = present.minusMonths(2);
        var last = Dates.startOf(month.atDay(1)).minusSeconds(1);
        place.issues.report(place.wilg, place.resident, "repair.lift", last);
        place.issues.report(place.wilg, place.resident, "repair.lift", last.plusSeconds(1));

        var live = of("manager", year);

        assertThat(numbers(live.months()))
                .containsEntry(month.minusMonths(1), "1/1/0")
                .containsEntry(month, "1/1/0");
        months.run();
        assertThat(of("manager", year)).isEqualTo(live);
    }

    @Test
    void whatIsNotTheReadersIsNotFound() {
        var elsewhere = data.aLocation(data.aMunicipality("Fartown").save())
                .named("De Els")
                .save();
        place.as("manager");

        for (var code : List.of("de-berk", elsewhere.code(), "nowhere")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> service.figures(new FigureFilter(present, present, code, null)));
        }
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> service.figures(new FigureFilter(present.minusMonths(60), present, null, null)));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> service.figures(new FigureFilter(present, present.minusMonths(1), null, null)));
    }

    @Test
    void figuresCostTheSameBeforeAndAfterAMonthIsCounted() {
        solved("repair.lift", earlier, 1, 1);
        place.as("oversight");
        data.nextRequest();
        var before = statements.during(() -> service.figures(year));
        months.run();
        data.nextRequest();

        assertThat(statements.during(() -> service.figures(year)))
                .hasSameSizeAs(before)
                .hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    /** Before and after the month is counted anew. */
    private void assertSame(Figure expected) {
        assertThat(of("manager", year).total()).isEqualTo(expected);
        months.run();
        assertThat(of("manager", year).total()).isEqualTo(expected);
        assertThat(database.sql("select count(*) from report_month_changed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void change(String by, String number, Change change) {
        place.as(by);
        place.change(number, change);
    }

    /** @return its number */
    private String solved(String category, Instant at, double responseHours, double solutionDays) {
        var number = place.issues.report(place.wilg, place.resident, category, at);
        database.sql("""
                        update issue_report set state = 'SOLVED', solved_at = reported_at, response_ended = ?,
                            solution_ended = ? where open_number = ?
                        """)
                .param(utc(at.plusSeconds(Math.round(responseHours * 3600))))
                .param(utc(at.plusSeconds(Math.round(solutionDays * 86_400))))
                .param(number)
                .update();
        return number;
    }

    private void overdue(String number) {
        set(number, "solution_due = utc_timestamp(6) - interval 1 hour");
    }

    private void set(String number, String what) {
        database.sql("update issue_report set %s where open_number = ?".formatted(what))
                .param(number)
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private Figures of(String reader, FigureFilter filter) {
        data.nextRequest();
        switch (reader) {
            case "member", "city" -> data.signIn(reader, Roles.COUNCIL_MEMBER);
            case "both" -> data.signIn(reader, Roles.LOCATION_MANAGER);
            default -> place.as(reader);
        }
        return service.figures(filter);
    }

    private Map<String, Object> all(List<String> readers, List<FigureFilter> filters) {
        var all = new TreeMap<String, Object>();
        readers.forEach(reader -> filters.forEach(filter -> all.put(reader + filter, of(reader, filter))));
        return all;
    }

    private static <T extends Comparable<T>> Map<T, String> numbers(List<Figures.Line<T>> lines) {
        var numbers = new TreeMap<T, String>();
        lines.forEach(line -> numbers.put(
                line.of(),
                "%d/%d/%d"
                        .formatted(
                                line.figure().reported(),
                                line.figure().open(),
                                line.figure().overdue())));
        return numbers;
    }

    private static TimeTaken time(@Nullable String median, @Nullable String ninthDecile) {
        return new TimeTaken(number(median), number(ninthDecile));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
