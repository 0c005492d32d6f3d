package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;

/** The ideas that stand by themselves, in the order in which they came; what comes and goes leaves the others alone. */
class IdeaList extends UnorderedList {

    private final transient Map<Long, IdeaItem> items = new HashMap<>();
    private final transient Function<Idea, IdeaItem> making;

    IdeaList(Function<Idea, IdeaItem> making) {
        this.making = making;
        addClassName("session-ideas");
    }

    void show(Board board) {
        show(board, board.standing());
    }

    /** @param standing which of them, in this order */
    void show(Board board, List<Idea> standing) {
        var there = standing.stream().map(Idea::id).collect(Collectors.toSet());
        items.entrySet().removeIf(item -> {
            var gone = !there.contains(item.getKey());
            if (gone) {
                remove(item.getValue());
            }
            return gone;
        });
        for (var place = 0; place < standing.size(); place++) {
            var idea = standing.get(place);
            var item = items.get(idea.id());
            if (item == null) {
                item = making.apply(idea);
                items.put(idea.id(), item);
            }
            if (place >= getComponentCount() || getComponentAt(place) != item) {
                remove(item);
                addComponentAtIndex(place, item);
            }
            item.show(board, idea);
        }
    }
}
