package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;

/** What an action came of and others may not read, with which oversight can begin to say what is to be done. */
class ToDoCard extends Card {

    final Folded folded;

    /** @param known read when it is asked for */
    ToDoCard(Supplier<Optional<String>> known, Consumer<String> beginning) {
        folded = new Folded(
                getTranslation("agenda.toDo.known"),
                "",
                () -> known.get()
                        .<Component>map(words -> offer(words, beginning))
                        .orElseGet(() -> new Paragraph(getTranslation("trail.alone"))));
        add(folded);
    }

    private Div offer(String known, Consumer<String> beginning) {
        var words = new Paragraph(known);
        words.addClassName("written");
        var begin = new Button(getTranslation("agenda.toDo.begin"), _ -> beginning.accept(known));
        var all = new Div(words, new Paragraph(getTranslation("agenda.toDo.hint")), new Div(begin));
        all.addClassName("stack");
        return all;
    }
}
