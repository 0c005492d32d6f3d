package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.sessions.Board;

/** What the pool asked about, to look at before ideas are added. */
class ThemeList extends UnorderedList {

    private transient List<Board.Theme> shown = List.of();

    ThemeList() {
        addClassName("session-themes");
    }

    void show(Board board) {
        if (!board.themes().equals(shown)) {
            shown = board.themes();
            removeAll();
            shown.forEach(theme -> add(new ListItem(theme.name().in(getLocale()))));
        }
    }
}
