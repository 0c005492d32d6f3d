package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.sessions.Idea;

/** What an idea says, in the reader's language if somebody put it in that, with what was said. */
class IdeaWords extends Div {

    IdeaWords(Idea idea) {
        addClassName("idea-words");
        var language = idea.readIn(getLocale());
        var text = ReadIn.written(new Paragraph(idea.words().in(language)), language);
        text.addClassName("written");
        add(text);
        if (!language.equals(idea.language())) {
            var original =
                    ReadIn.written(new Paragraph(getTranslation("sessions.original", idea.text())), idea.language());
            original.addClassNames("muted", "original");
            add(original);
        }
    }
}
