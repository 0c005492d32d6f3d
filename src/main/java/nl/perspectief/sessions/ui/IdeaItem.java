package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.SessionStep;

/** An idea on a table; how many dots it has changes while it is looked at. */
class IdeaItem extends ListItem {

    private static final int UNTOLD = -1;

    private final Span dots = new Span();
    private final Div below = new Div();
    private int told = UNTOLD;

    IdeaItem(Idea idea) {
        addClassName("session-idea");
        var theme = new Paragraph(idea.theme().in(getLocale()));
        theme.addClassName("muted");
        var text = ReadIn.written(new Paragraph(idea.text()), idea.language());
        text.addClassName("written");
        dots.addClassName("session-dots");
        dots.setId("dots-" + idea.id());
        dots.setVisible(false);
        below.addClassName("row");
        add(theme, text, dots, below);
    }

    IdeaItem with(Component... more) {
        below.add(more);
        return this;
    }

    /** Of hundreds of ideas few change at once: what stays costs nothing. */
    void show(Board board, Idea idea) {
        var counted = board.step().compareTo(SessionStep.CHOOSE) >= 0;
        var now = counted ? idea.dots() : UNTOLD;
        if (now != told) {
            told = now;
            dots.setVisible(counted);
            dots.setText(counted ? getTranslation("sessions.dots", now) : "");
        }
    }
}
