package nl.perspectief.sessions.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.ui.Muted;
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
            var silent =
                    shown.stream().filter(theme -> theme.insights().isEmpty()).toList();
            shown.stream().filter(theme -> !theme.insights().isEmpty()).forEach(theme -> add(item(theme)));
            if (!silent.isEmpty()) {
                add(silent(silent));
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
        var weight = Muted.span(InsightTexts.weight(insight.weight()));
        return new ListItem(ReadIn.written(new Span(insight.title().in(language)), language), weight);
    }
}
