package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.MotionRow;

/** A motion in a list. */
class MotionItem extends ListItem {

    MotionItem(MotionRow motion) {
        var language = motion.title().readIn(getLocale());
        var link = ReadIn.written(new Anchor(motion.path(), motion.title().in(language)), language);
        var facts = Muted.paragraph(
                Dotted.of(motion.number(), motion.proposer(), Dates.day(Dates.day(motion.submittedAt()), getLocale())));
        add(link, new MotionChips(motion), facts);
    }
}
