package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.council.Council;
import nl.perspectief.motions.MotionFilter;
import nl.perspectief.motions.MotionService;
import org.springframework.data.domain.PageRequest;

/** A council's motions that are going on, and the way to all of them. */
class MotionsCard extends Card {

    static final int MOST = 5;

    /** @param proposes whether the user may propose one */
    MotionsCard(MotionService motions, Council council, boolean proposes) {
        var list = new UnorderedList();
        list.addClassName("poll-list");
        motions.list(council.id(), MotionFilter.OPEN, PageRequest.ofSize(MOST))
                .forEach(motion -> list.add(new MotionItem(motion)));
        var none = Muted.paragraph(getTranslation("motions.noneOpen"));
        var links = new Div();
        links.addClassName("row");
        if (proposes) {
            var begin = new LinkButton(MotionAddress.newIn(council), getTranslation("motions.new"));
            links.add(begin);
        }
        links.add(new Anchor(MotionAddress.list(council), getTranslation("motions.all")));
        add(
                new H2(getTranslation("motions.title")),
                list.getChildren().findAny().isPresent() ? list : none,
                links);
    }
}
