package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Card;

/** What an action came of and others may not read, with which oversight can begin to say what is to be done. */
class ToDoCard extends Card {

    final Button begin;

    ToDoCard(String known, Consumer<String> beginning) {
        var words = new Paragraph(known);
        words.addClassName("written");
        begin = new Button(getTranslation("agenda.toDo.begin"), _ -> beginning.accept(known));
        addClassName("stack");
        add(
                new H2(getTranslation("agenda.toDo.known")),
                words,
                new Paragraph(getTranslation("agenda.toDo.hint")),
                new Div(begin));
    }
}
