package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.Interview;

/** What somebody said, theme by theme. */
class InterviewWords extends Div {

    InterviewWords(Interview interview) {
        addClassName("page-part");
        Texts theme = null;
        var card = new Card();
        for (var answer : interview.answers()) {
            if (!answer.theme().equals(theme)) {
                theme = answer.theme();
                card = new Card(new H2(theme.in(getLocale())));
                add(card);
            }
            card.add(new H3(answer.question().in(getLocale())), written(answer.text(), interview));
        }
        if (!interview.remarks().isEmpty()) {
            add(new Card(new H2(getTranslation("experts.interview.remarks")), written(interview.remarks(), interview)));
        }
    }

    private static Paragraph written(String text, Interview interview) {
        var words = ReadIn.written(new Paragraph(text), interview.language());
        words.addClassName("written");
        return words;
    }
}
