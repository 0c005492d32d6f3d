package nl.perspectief.sessions.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;

/** The ideas that stand by themselves, in the order in which they came; what comes and goes leaves the others alone. */
class IdeaList extends UnorderedList {

    private final transient Map<Long, IdeaItem> items = new HashMap<>();
    private final transient Function<Idea, IdeaItem> making;

    /** What the page has, in its order. */
    private final transient List<IdeaItem> shown = new ArrayList<>();

    IdeaList(Function<Idea, IdeaItem> making) {
        this.making = making;
        addClassName("session-ideas");
    }

    void show(Board board) {
        show(board, board.standing());
    }

    /** @param standing which of them, in this order */
    void show(Board board, List<Idea> standing) {
        var wanted = standing.stream()
                .map(idea -> items.computeIfAbsent(idea.id(), _ -> making.apply(idea)))
                .toList();
        if (!wanted.equals(shown)) {
            arrange(wanted);
            items.values().retainAll(Set.copyOf(shown));
        }
        for (var place = 0; place < wanted.size(); place++) {
            wanted.get(place).show(board, standing.get(place));
        }
    }

    /** Of one that is shown. */
    IdeaItem item(long ideaId) {
        return requireNonNull(items.get(ideaId));
    }

    private void arrange(List<IdeaItem> wanted) {
        var gone = new HashSet<>(shown);
        wanted.forEach(gone::remove);
        gone.forEach(this::remove);
        shown.removeAll(gone);
        for (var place = 0; place < wanted.size(); place++) {
            var item = wanted.get(place);
            if (place == shown.size() || shown.get(place) != item) {
                if (shown.remove(item)) {
                    remove(item);
                }
                addComponentAtIndex(place, item);
                shown.add(place, item);
            }
        }
    }
}
