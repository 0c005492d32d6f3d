package nl.perspectief.sessions.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.Seat;

/** What a participant said and the leader joined to another idea, told below that one: else it would look taken away. */
class OwnJoined {

    private final IdeaList list;
    private final List<Paragraph> notes = new ArrayList<>();
    private Map<Idea, IdeaItem> shown = Map.of();

    /** @param list where the ideas stand to which they were joined */
    OwnJoined(IdeaList list) {
        this.list = list;
    }

    void show(Seat seat) {
        var joined = seat.board().ideas().stream()
                .filter(idea -> seat.ideas().contains(idea.id()))
                .filter(idea -> idea.joinedTo() != null)
                .collect(toMap(Function.identity(), idea -> list.item(requireNonNull(idea.joinedTo()))));
        if (joined.equals(shown)) {
            return;
        }
        shown = joined;
        notes.forEach(Paragraph::removeFromParent);
        notes.clear();
        joined.forEach((own, item) -> {
            var told = I18NProvider.translate("sessions.ownJoined", own.text());
            var note = ReadIn.written(Muted.paragraph(told), own.language());
            notes.add(note);
            item.with(note);
        });
    }
}
