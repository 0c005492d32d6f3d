package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.LeftInterview;

/** What an expert wrote down in pools that the expert left: not to read, only to take out. */
class LeftInterviews extends Card {

    private final transient InterviewService interviews;

    LeftInterviews(InterviewService interviews, List<LeftInterview> left) {
        super();
        this.interviews = interviews;
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("poll-list");
        left.forEach(interview -> list.add(item(interview)));
        add(new H2(getTranslation("experts.left.title")), new Paragraph(getTranslation("experts.left.hint")), list);
    }

    private ListItem item(LeftInterview interview) {
        var about = Muted.paragraph(Dotted.of(
                interview.question().in(getLocale()), Dates.day(Dates.day(interview.recordedAt()), getLocale())));
        return new ListItem(
                new H3(getTranslation("experts.interview.number", interview.number())), about, new WithdrawSure(() -> {
                    interviews.withdraw(interview.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
    }
}
