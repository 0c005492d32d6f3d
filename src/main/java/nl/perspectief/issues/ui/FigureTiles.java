package nl.perspectief.issues.ui;

import com.ibm.icu.util.MeasureUnit;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.issues.Figure;
import nl.perspectief.issues.TimeTaken;

/** The sums, large. */
class FigureTiles extends DescriptionList {

    FigureTiles(Figure total) {
        addClassName("figure-tiles");
        tile("issues.figures.reported", FigureTexts.in(getLocale(), total.reported()), "");
        tile(
                "issues.figures.open",
                FigureTexts.in(getLocale(), total.open()),
                getTranslation("issues.figures.ofWhichOverdue", total.overdue()));
        time("issues.figures.responded", MeasureUnit.HOUR, total.response());
        time("issues.figures.solved", MeasureUnit.DAY, total.solution());
    }

    private void time(String label, MeasureUnit unit, TimeTaken taken) {
        var median = taken.median();
        var ninth = taken.ninthDecile();
        tile(
                label,
                median == null ? FigureTexts.in(getLocale(), null) : FigureTexts.in(getLocale(), median, unit),
                ninth == null
                        ? ""
                        : getTranslation("issues.figures.nineOfTen", FigureTexts.in(getLocale(), ninth, unit)));
    }

    private void tile(String label, String number, String more) {
        var large = new Span(number);
        large.addClassName("large");
        var small = Muted.span(more);
        add(new Div(new Term(getTranslation(label)), new Description(large, small)));
    }
}
