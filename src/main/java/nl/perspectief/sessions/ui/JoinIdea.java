package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;

/** Says that an idea says the same as another one; what can be chosen is asked for when it is opened. */
class JoinIdea extends Div {

    private final transient Idea idea;
    private final transient Supplier<Board> board;
    private final transient Consumer<Idea> taken;
    final Folded part = new Folded(getTranslation("sessions.join"), "", this::choice);
    final ComboBox<Idea> same = new ComboBox<>(getTranslation("sessions.joinTo"));
    final Button join = new Button(getTranslation("sessions.joinSure"));

    /** @param taken takes the one that stays */
    JoinIdea(Idea idea, Supplier<Board> board, Consumer<Idea> taken) {
        this.idea = idea;
        this.board = board;
        this.taken = taken;
        add(part);
    }

    private Div choice() {
        same.setItems(board.get().standing().stream()
                .filter(other -> other.id() != idea.id())
                .toList());
        same.setItemLabelGenerator(other -> {
            var language = other.readIn(getLocale());
            return Languages.label(other.words().in(language), language, getLocale());
        });
        join.addClickListener(_ -> {
            var chosen = same.getValue();
            if (chosen != null) {
                taken.accept(chosen);
            }
        });
        var form = new Div(same, join);
        form.addClassName("form");
        return form;
    }
}
