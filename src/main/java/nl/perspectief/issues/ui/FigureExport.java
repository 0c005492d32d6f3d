package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.base.table.Sheet;
import nl.perspectief.base.table.SheetFiles;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.issues.Figure;
import nl.perspectief.issues.FigureFilter;
import org.jspecify.annotations.Nullable;

/** The table that is shown, as files: its rows, its order, its words and its numbers. */
class FigureExport extends Div {

    private static final String CSV = "text/csv";

    final FileLink xlsx;
    final FileLink csv;

    FigureExport(FigureBy by, List<FigureBy.Row> rows, Figure total, FigureFilter filter) {
        addClassName("row");
        var sheet = sheet(by, rows, total);
        var name = "%s_%s_%s".formatted(getTranslation("issues.figures.file"), filter.from(), filter.until());
        xlsx = FileLink.workbook(
                getTranslation("issues.figures.xlsx"), name, (_, out) -> out.write(SheetFiles.xlsx(sheet)));
        csv = new FileLink(
                getTranslation("issues.figures.csv"),
                name + ".csv",
                CSV,
                (language, out) -> out.write(SheetFiles.csv(sheet, language)));
        add(xlsx, csv);
        csv.addClassName("button");
    }

    private Sheet sheet(FigureBy by, List<FigureBy.Row> rows, Figure total) {
        var lines = new ArrayList<List<@Nullable Object>>();
        rows.forEach(row -> lines.add(line(row.name(), row.figure())));
        lines.add(line(getTranslation("issues.figures.total"), total));
        return new Sheet(getTranslation("issues.figures.title"), header(by), lines);
    }

    private List<String> header(FigureBy by) {
        var times = Stream.of("issues.figures.response", "issues.figures.solution")
                .flatMap(what -> Stream.of("issues.figures.median", "issues.figures.ninthDecile")
                        .map(share -> getTranslation(what) + ": " + getTranslation(share)));
        return Stream.concat(
                        Stream.of(
                                        by.header(),
                                        "issues.figures.reported",
                                        "issues.figures.open",
                                        "issues.figures.overdue")
                                .map(this::getTranslation),
                        times)
                .toList();
    }

    private static List<@Nullable Object> line(String name, Figure figure) {
        var line = new ArrayList<@Nullable Object>();
        line.add(name);
        line.addAll(FigureTexts.cells(figure));
        return line;
    }
}
