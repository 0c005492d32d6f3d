package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ui.InsightTexts;
import nl.perspectief.sessions.Board;

/** What the pool asked about and what it found, to look at before ideas are added. */
class ThemeList extends UnorderedList {

    private transient List<Board.Theme> shown = List.of();

    ThemeList() {
        addClassName("session-themes");
    }

    void show(List<Board.Theme> themes) {
        if (!themes.equals(shown)) {
            shown = themes;
            removeAll();
            shown.forEach(theme -> add(item(theme)));
        }
    }

    private ListItem item(Board.Theme theme) {
        var item = new ListItem(new Span(theme.name().in(getLocale())));
        if (!theme.insights().isEmpty()) {
            var found = new UnorderedList();
            theme.insights().forEach(insight -> found.add(item(insight)));
            item.add(found);
        }
        return item;
    }

    private ListItem item(Board.Found insight) {
        var language = insight.title().readIn(getLocale());
        var weight = new Span(InsightTexts.weight(insight.weight()));
        weight.addClassName("muted");
        return new ListItem(ReadIn.written(new Span(insight.title().in(language)), language), weight);
    }
}
