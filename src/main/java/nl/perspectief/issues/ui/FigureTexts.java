package nl.perspectief.issues.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.base.table.SheetFiles;
import nl.perspectief.issues.Figure;
import org.jspecify.annotations.Nullable;

/** The cells of a row of figures, in their order, on the screen and in files. */
final class FigureTexts {

    private static final String NONE = "–";

    private FigureTexts() {}

    /** Whole numbers and times; null where nothing took any time yet. */
    static List<@Nullable Number> cells(Figure figure) {
        var cells = new ArrayList<@Nullable Number>(List.of(figure.reported(), figure.open(), figure.overdue()));
        Stream.of(figure.response(), figure.solution()).forEach(taken -> {
            cells.add(taken.median());
            cells.add(taken.ninthDecile());
        });
        return cells;
    }

    static String in(Locale language, @Nullable Number number) {
        return number == null ? NONE : SheetFiles.number(number, language);
    }
}
