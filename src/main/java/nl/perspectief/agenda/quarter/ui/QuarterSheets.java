package nl.perspectief.agenda.quarter.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.agenda.quarter.QuarterLine;
import nl.perspectief.agenda.quarter.QuarterPart;
import nl.perspectief.agenda.quarter.QuarterReport;
import nl.perspectief.agenda.quarter.QuarterWords;
import nl.perspectief.base.table.Sheet;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;

/** A quarter's report as sheets of a workbook: its figures, and one for each list. */
final class QuarterSheets {

    private static final String LINE = "\n";

    private final QuarterReport report;
    private final QuarterWords words;

    QuarterSheets(QuarterReport report, QuarterWords words) {
        this.report = report;
        this.words = words;
    }

    List<Sheet> sheets() {
        return Stream.concat(
                        Stream.of(figures()),
                        Arrays.stream(QuarterPart.values()).map(this::list))
                .toList();
    }

    private Sheet figures() {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(List.of(words.say("agenda.quarter.asOf"), words.asOf(report)));
        words.figures(report).forEach((name, number) -> rows.add(List.of(name, number)));
        return new Sheet(
                words.say("agenda.quarter.figures"),
                List.of(report.municipality().name(), words.period(report.quarter())),
                rows);
    }

    private Sheet list(QuarterPart part) {
        var header = Stream.of(
                        "promises.number.label",
                        "agenda.quarter.action",
                        "agenda.field.theme",
                        "agenda.field.term",
                        "agenda.field.organisation",
                        "agenda.filter.state",
                        "agenda.field.deadline",
                        "agenda.quarter.promisedDay",
                        "agenda.quarter.endedDay",
                        "agenda.quarter.what",
                        "agenda.quarter.words",
                        "agenda.quarter.origins")
                .map(words::say)
                .toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        report.list(part).forEach(line -> rows.add(row(part, line)));
        if (report.left(part) > 0) {
            rows.add(List.of(words.say("agenda.quarter.left", report.list(part).size(), report.count(part))));
        }
        return new Sheet(words.list(part), header, rows);
    }

    private List<@Nullable Object> row(QuarterPart part, QuarterLine line) {
        var said = line.words();
        return Arrays.asList(
                line.number(),
                words.label(line.title()),
                words.theme(line.theme()),
                words.term(line.term()),
                words.organisation(line),
                words.say("agenda.state." + line.state()),
                line.deadline(),
                day(line.promised()),
                day(line.ended()),
                String.join(LINE, words.why(report, part, line)),
                said == null ? null : words.label(said.text(), said.language()),
                String.join(
                        LINE,
                        line.origins().stream()
                                .map(origin -> words.say(
                                        "agenda.quarter.originTitled",
                                        words.origin(origin),
                                        words.label(origin.title())))
                                .toList()));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : Dates.day(moment);
    }
}
