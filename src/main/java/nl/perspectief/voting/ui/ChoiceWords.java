package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Choice.Rated;
import nl.perspectief.voting.count.Choice.Said;
import nl.perspectief.voting.count.Question;

/** What a ballot says, to be read again. */
class ChoiceWords extends Div {

    ChoiceWords(Choice choice, Question question, PollLanguage words) {
        addClassName("ballot-choice");
        if (choice.isAbstention()) {
            add(new Paragraph(words.answer(Answer.ABSTAIN)));
            return;
        }
        switch (choice) {
            case Said said -> add(new Paragraph(words.answer(said.answer())));
            case Marked marked -> {
                var list = question instanceof Question.Ranking ? new OrderedList() : new UnorderedList();
                marked.options().forEach(id -> list.getElement().appendChild(item(words.option(id))));
                getElement().appendChild(words.spoken(list).getElement());
            }
            case Rated rated -> {
                var list = words.spoken(new UnorderedList());
                question.options().forEach(option -> {
                    var number = rated.numbers().getOrDefault(option.id(), 0);
                    list.add(new ListItem(words.option(option.id()) + ": " + number));
                });
                add(list);
            }
        }
    }

    private static Element item(String text) {
        return new ListItem(text).getElement();
    }
}
