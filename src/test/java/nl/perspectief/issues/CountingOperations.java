package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportOperations.Operation;
import nl.perspectief.issues.ReportOperations.Reports;
import nl.perspectief.issues.ReportOperations.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What is counted: a report that changes a number is noticed by who reads the number. */
record CountingOperations(
        ReportService reports,
        FigureService figures,
        FigureMonths months,
        PatternService patterns,
        RetentionService retention,
        StoredReports stored) {

    private static final YearMonth PRESENT = YearMonth.now(Dates.ZONE);
    private static final YearMonth OVER = PRESENT.minusMonths(2);

    static CountingOperations of(ApplicationContext context, StoredReports stored) {
        return new CountingOperations(
                context.getBean(ReportService.class),
                context.getBean(FigureService.class),
                context.getBean(FigureMonths.class),
                context.getBean(PatternService.class),
                context.getBean(RetentionService.class),
                stored);
    }

    /** Whether a number changes when there is one more, or five more, of the kind. */
    Stream<Operation> all() {
        return Stream.of(
                new Operation(
                        "FigureService.figures",
                        Right.IN_FIGURES,
                        all -> changesWith(all, PRESENT, 1, () -> figures(null, null))),
                new Operation(
                        "FigureService.figures filtered",
                        Right.IN_FIGURES,
                        all -> changesWith(
                                all, PRESENT, 1, () -> figures(stored.here().code(), all.category()))),
                new Operation(
                        "FigureService.figures of a month that is over",
                        Right.IN_FIGURES,
                        all -> changesWith(all, OVER, 1, () -> {
                            months.count(stored.here().municipality().id(), OVER);
                            return figures(null, null);
                        })),
                new Operation(
                        "FigureService.figures of a month that is over filtered",
                        Right.IN_FIGURES,
                        all -> changesWith(all, OVER, 1, () -> {
                            months.count(stored.here().municipality().id(), OVER);
                            return figures(stored.here().code(), all.category());
                        })),
                new Operation(
                        "PatternService.patterns",
                        Right.COUNTED,
                        all -> changesWith(all, PRESENT, PatternService.FEWEST, () -> patterns.patterns(1_000))),
                new Operation(
                        "ReportService.confidential",
                        Right.CONFIDENTIAL_NUMBER,
                        all -> changesWith(all, PRESENT, 5, reports::confidential)),
                new Operation("RetentionService.plan", Right.PLAN, this::isPlannedToGo));
    }

    private Figures figures(@Nullable String locationCode, @Nullable Long categoryId) {
        return figures.figures(new FigureFilter(OVER, PRESENT, locationCode, categoryId));
    }

    private boolean changesWith(Reports all, YearMonth month, int more, Supplier<Object> number) {
        var before = number.get();
        stored.database()
                .sql("delete from report_figure where month = ?")
                .param(OVER.atDay(1))
                .update();
        for (var each = 0; each < more; each++) {
            stored.copy(all.fresh(), month.equals(PRESENT) ? Instant.now() : Dates.startOf(month.atDay(15)));
        }
        return !before.equals(number.get());
    }

    /** Named, and counted. */
    private boolean isPlannedToGo(Reports all) {
        var before = retention.plan(1_000).number();
        var old = stored.closedLongAgo(all.other());
        var after = retention.plan(1_000);
        var named = after.first().stream().anyMatch(due -> due.number().equals(old));
        assertThat(after.number() != before).as("the number changes").isEqualTo(named);
        return named;
    }
}
