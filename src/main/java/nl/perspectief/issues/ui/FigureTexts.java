package nl.perspectief.issues.ui;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
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

    /** With as many digits as it has, and the form of the unit that goes with them: "3 дні", but "3,0 дня". */
    static String in(Locale language, BigDecimal number, MeasureUnit unit) {
        return NumberFormatter.withLocale(language)
                .unit(unit)
                .unitWidth(UnitWidth.FULL_NAME)
                .grouping(GroupingStrategy.OFF)
                .precision(Precision.fixedFraction(number.scale()))
                .format(number)
                .toString();
    }
}
