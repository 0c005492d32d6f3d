package nl.perspectief.sessions.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

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
            var isFound = shown.stream()
                    .collect(partitioningBy(theme -> !theme.insights().isEmpty()));
            isFound.get(true).forEach(theme -> add(item(theme)));
            if (!isFound.get(false).isEmpty()) {
                add(silent(isFound.get(false)));
            }
        }
    }

    private ListItem item(Board.Theme theme) {
        var found = new UnorderedList();
        theme.insights().forEach(insight -> found.add(item(insight)));
        return new ListItem(new Span(theme.name().in(getLocale())), found);
    }

    /** All of which nothing was found yet. */
    private ListItem silent(List<Board.Theme> themes) {
        var item = new ListItem(getTranslation(
                "sessions.theme.silent",
                themes.stream().map(theme -> theme.name().in(getLocale())).collect(joining(", "))));
        item.addClassName("session-silent");
        return item;
    }

    private ListItem item(Board.Found insight) {
        var language = insight.title().readIn(getLocale());
        var weight = new Span(InsightTexts.weight(insight.weight()));
        weight.addClassName("muted");
        return new ListItem(ReadIn.written(new Span(insight.title().in(language)), language), weight);
    }
}
