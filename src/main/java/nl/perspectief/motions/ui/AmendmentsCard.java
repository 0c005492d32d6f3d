package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.motions.AmendmentState;
import nl.perspectief.motions.Motion;

/** What members want otherwise in a motion. */
class AmendmentsCard extends Card {

    AmendmentsCard(Motion motion, Locale language, MotionDesk desk) {
        add(new H2(getTranslation("motions.amendments")));
        if (motion.amendments().isEmpty()) {
            add(Muted.paragraph(getTranslation("motions.amendments.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("amendments");
            motion.amendments().forEach(each -> list.add(new AmendmentItem(motion, each, language, desk)));
            add(list);
        }
        if (motion.amendments().stream().anyMatch(each -> each.state() == AmendmentState.IN_VOTE)) {
            add(new Paragraph(getTranslation("motions.vote.amendmentsFirst")));
        }
        if (motion.may().amend()) {
            var key = desk.key("amend", motion);
            add(new Folded(getTranslation("motions.amend"), key, () -> desk.amendmentForm(motion, key)));
        }
    }
}
