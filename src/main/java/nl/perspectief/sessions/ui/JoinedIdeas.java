package nl.perspectief.sessions.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;

/** Ideas that were joined to another one, and how that is taken back. */
class JoinedIdeas extends Div {

    private final transient Consumer<Idea> splitting;
    final UnorderedList list = new UnorderedList();
    private transient List<Idea> shown = List.of();

    JoinedIdeas(Consumer<Idea> splitting) {
        this.splitting = splitting;
        addClassName("stack");
        list.addClassName("poll-list");
        setVisible(false);
        add(new H3(getTranslation("sessions.joined")), list);
    }

    void show(Board board) {
        var joined = board.ideas().stream().filter(idea -> !idea.standsAlone()).toList();
        if (!joined.equals(shown)) {
            shown = joined;
            setVisible(!joined.isEmpty());
            var all = board.ideas().stream().collect(toMap(Idea::id, Function.identity()));
            list.removeAll();
            joined.forEach(idea -> list.add(item(idea, all)));
        }
    }

    private ListItem item(Idea idea, Map<Long, Idea> all) {
        var item = new ListItem(new IdeaWords(idea));
        var kept = idea.joinedTo() == null ? null : all.get(idea.joinedTo());
        if (kept != null) {
            var language = kept.readIn(getLocale());
            var to = ReadIn.written(
                    Muted.paragraph(
                            getTranslation("sessions.joinedTo", kept.words().in(language))),
                    language);
            item.add(to);
        }
        item.add(new Div(new Button(getTranslation("sessions.split"), _ -> splitting.accept(idea))));
        return item;
    }
}
