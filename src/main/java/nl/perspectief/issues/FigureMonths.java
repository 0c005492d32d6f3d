package nl.perspectief.issues;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.FigureReader.Single;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts the reports of months that are over, and counts a month anew when something happened to one of its reports; until
 * then its figures are read from the reports. So figures are right at any moment, and cost the same however many reports
 * there are.
 */
@Component
class FigureMonths {

    /** Five years, this month included: of older ones there are no figures. */
    static final int MOST = 60;

    /** What was begun before the end of a month is stored by then. */
    private static final Duration SURELY_OVER = Duration.ofHours(1);

    private final FigureReader reader;
    private final IssueReportRepository reports;
    private final NamedParameterJdbcOperations database;
    private final TransactionOperations transactions;
    private final Clock clock;

    FigureMonths(
            FigureReader reader,
            IssueReportRepository reports,
            NamedParameterJdbcOperations database,
            TransactionOperations transactions,
            Clock clock) {
        this.reader = reader;
        this.reports = reports;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Month(long municipalityId, YearMonth month) {}

    /** What is counted together. */
    private record Part(
            String part,
            @Nullable Long locationId,
            @Nullable Long categoryId,
            String audience) {}

    /** In the transaction of what happened. The report is at hand there, and costs no statement. */
    @EventListener
    void on(ReportChanged event) {
        var report = reports.findById(event.reportId()).orElseThrow();
        var month = YearMonth.from(Dates.day(report.getReportedAt()));
        if (month.isBefore(present()) && month.isAfter(present().minusMonths(MOST))) {
            database.update(
                    "insert into report_month_changed (municipality_id, month) values (:municipality, :month)",
                    parameters(report.getMunicipalityId(), month));
        }
    }

    /** The latest first: they are looked at most. */
    void run() {
        OneByOne.run(
                transactions.execute(_ -> due()),
                due -> transactions.executeWithoutResult(_ -> count(due.municipalityId(), due.month())));
    }

    private List<Month> due() {
        var counted = new HashSet<>(database.query(
                """
                select f.municipality_id, f.month from report_figure f
                where f.part = 'DONE' and not exists (
                    select 1 from report_month_changed c
                    where c.municipality_id = f.municipality_id and c.month = f.month)
                """,
                (row, _) -> new Month(
                        row.getLong("municipality_id"), YearMonth.from(row.getObject("month", LocalDate.class)))));
        var municipalities = database.queryForList("select id from municipality", Map.of(), Long.class);
        var last = YearMonth.from(Dates.day(clock.instant().minus(SURELY_OVER))).minusMonths(1);
        var due = new ArrayList<Month>();
        for (var age = 0; age < MOST - 1; age++) {
            for (var municipality : municipalities) {
                var month = new Month(municipality, last.minusMonths(age));
                if (!counted.contains(month)) {
                    due.add(month);
                }
            }
        }
        return due;
    }

    /** What happens meanwhile stays noted: only what was noted before is taken away. */
    void count(long municipalityId, YearMonth month) {
        var of = parameters(municipalityId, month);
        var noted = database.queryForList(
                "select id from report_month_changed where municipality_id = :municipality and month = :month",
                of,
                Long.class);
        database.update("delete from report_figure where municipality_id = :municipality and month = :month", of);
        database.batchUpdate(
                """
                insert into report_figure (municipality_id, month, part, location_id, category_id, audience, reported,
                    responses, solutions)
                values (:municipality, :month, :part, :location, :category, :audience, :reported, :responses, :solutions)
                """,
                parts(reader.single(municipalityId, month)).entrySet().stream()
                        .map(part -> parameters(municipalityId, month)
                                .addValue("part", part.getKey().part())
                                .addValue("location", part.getKey().locationId())
                                .addValue("category", part.getKey().categoryId())
                                .addValue("audience", part.getKey().audience())
                                .addValue("reported", part.getValue().reported())
                                .addValue("responses", part.getValue().responses())
                                .addValue("solutions", part.getValue().solutions()))
                        .toArray(MapSqlParameterSource[]::new));
        if (!noted.isEmpty()) {
            database.update("delete from report_month_changed where id in (:noted)", Map.of("noted", noted));
        }
    }

    private static Map<Part, Tally> parts(List<Single> reports) {
        var parts = new HashMap<Part, Tally>();
        parts.put(new Part("DONE", null, null, "EVERYBODY"), new Tally());
        for (var report : reports) {
            List.of(
                            new Part("CELL", report.locationId(), report.categoryId(), report.audience()),
                            new Part("LOCATION", report.locationId(), null, report.audience()),
                            new Part("CATEGORY", null, report.categoryId(), report.audience()))
                    .forEach(part ->
                            parts.computeIfAbsent(part, _ -> new Tally()).add(report.response(), report.solution()));
        }
        return parts;
    }

    private static MapSqlParameterSource parameters(long municipalityId, YearMonth month) {
        return new MapSqlParameterSource()
                .addValue("municipality", municipalityId)
                .addValue("month", month.atDay(1));
    }

    private YearMonth present() {
        return YearMonth.from(Dates.day(clock.instant()));
    }
}
