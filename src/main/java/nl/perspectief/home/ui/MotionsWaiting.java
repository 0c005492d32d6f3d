package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.MotionRow;

/** Motions of councils that wait for the reader. */
class MotionsWaiting extends Card {

    MotionsWaiting(String title, List<MotionRow> motions) {
        var list = new UnorderedList();
        list.addClassName("reports-waiting");
        motions.forEach(motion -> list.add(item(motion)));
        add(new H2(title), list);
    }

    private ListItem item(MotionRow motion) {
        var language = motion.title().readIn(getLocale());
        var link = ReadIn.written(new Anchor(motion.path(), motion.title().in(language)), language);
        var facts = Muted.span(Dotted.of(
                motion.number(),
                motion.proposer(),
                getTranslation("motions.supported", motion.supporters(), motion.threshold())));
        return new ListItem(link, new Div(facts));
    }
}
