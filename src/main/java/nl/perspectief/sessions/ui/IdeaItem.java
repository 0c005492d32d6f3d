package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.SessionStep;
import org.jspecify.annotations.Nullable;

/** An idea on a table; how many dots it has changes while it is looked at. */
class IdeaItem extends ListItem {

    private static final int UNTOLD = -1;

    private final Span dots = new Span();
    private final Div words = new Div();
    private final Div below = new Div();
    private int told = UNTOLD;
    private transient @Nullable Texts said;

    IdeaItem(Idea idea) {
        addClassName("session-idea");
        var theme = Muted.paragraph(idea.theme().in(getLocale()));
        dots.addClassName("session-dots");
        dots.setId("dots-" + idea.id());
        dots.setVisible(false);
        below.addClassName("row");
        add(theme, words, dots, below);
    }

    IdeaItem with(Component... more) {
        below.add(more);
        return this;
    }

    /** Of hundreds of ideas few change at once: what stays costs nothing. */
    void show(Board board, Idea idea) {
        if (!idea.words().equals(said)) {
            said = idea.words();
            words.removeAll();
            words.add(new IdeaWords(idea));
        }
        var counted = board.step().compareTo(SessionStep.CHOOSE) >= 0;
        var now = counted ? idea.dots() : UNTOLD;
        if (now != told) {
            told = now;
            dots.setVisible(counted);
            dots.setText(counted ? getTranslation("sessions.dots", now) : "");
        }
    }
}
