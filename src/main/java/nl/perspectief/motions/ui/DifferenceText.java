package nl.perspectief.motions.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.Difference.Kind;
import nl.perspectief.motions.Difference.Part;

/** What was taken away and what was added, as strokes and lines, and in words for who hears it: never by colour alone. */
class DifferenceText extends Paragraph {

    DifferenceText(List<Part> parts, Locale language) {
        addClassNames("written", "difference");
        ReadIn.spoken(this, language);
        var before = Kind.KEPT;
        for (var part : parts) {
            if (part.kind() == Kind.KEPT) {
                add(new Text(part.text()));
            } else {
                if (before != Kind.KEPT) {
                    add(new Text(" ")); // or 20 and 40 would be read as 2040
                }
                add(marked(part));
            }
            before = part.kind();
        }
    }

    private HtmlContainer marked(Part part) {
        var removed = part.kind() == Kind.REMOVED;
        var words = new Span(" " + getTranslation(removed ? "motions.diff.removed" : "motions.diff.added") + " ");
        words.addClassName("hidden-visually");
        ReadIn.spoken(words, getLocale());
        var mark = new HtmlContainer(removed ? "del" : "ins");
        mark.add(words, new Text(part.text()));
        return mark;
    }
}
