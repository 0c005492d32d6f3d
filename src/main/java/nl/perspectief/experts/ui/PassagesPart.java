package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.Interview;
import nl.perspectief.experts.PassageService;

/** What experts marked in an interview, and where they mark more. */
class PassagesPart extends Card {

    PassagesPart(Interview interview, PassageService passages, InsightService insights) {
        addClassName("stack");
        add(new H2(getTranslation("experts.passage.title")));
        var marked = passages.ofInterview(interview.id());
        var open = !interview.pool().isClosed();
        if (marked.isEmpty()) {
            add(new Paragraph(getTranslation("experts.passage.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            marked.forEach(passage -> {
                var item = new PassageItem(passage, interview.pool(), true);
                if (open) {
                    item.act("experts.passage.unmark", "experts.passage.unmarkOf", () -> {
                        try {
                            passages.unmark(passage.id());
                            Notices.done(getTranslation("experts.saved"));
                            UI.getCurrent().refreshCurrentRoute(false);
                        } catch (BadInputException bad) {
                            Notices.problem(getTranslation(bad.key(), bad.arguments()));
                        }
                    });
                }
                list.add(item);
            });
            add(list);
        }
        if (open) {
            add(new Folded(
                    getTranslation("experts.passage.mark"), "", () -> new MarkForm(interview, passages, insights)));
        }
    }
}
