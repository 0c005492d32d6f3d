package nl.perspectief.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Question.Ranking;

/** The options in order, by buttons; what isn't put in order stays below. */
class OrderInput extends BallotInput {

    private final transient Ranking question;
    private final transient PollLanguage words;
    final OrderedList ranked = new OrderedList();
    final UnorderedList others = new UnorderedList();
    private final Paragraph said = new Paragraph();
    private final Paragraph none = new Paragraph(getTranslation("voting.ballot.noneRanked"));
    private final transient List<String> order = new ArrayList<>();

    OrderInput(Ranking question, PollLanguage words, String labelId) {
        this.question = question;
        this.words = words;
        ranked.addClassName("ballot-order");
        others.addClassName("ballot-order");
        none.addClassName("muted");
        said.addClassName("hidden-visually");
        said.getElement().setAttribute("role", "status");
        var lists = new Div(none, ranked, others);
        lists.addClassName("stack");
        group(lists, labelId);
        add(lists, said);
        draw();
    }

    private void draw() {
        ranked.removeAll();
        others.removeAll();
        for (var place = 0; place < order.size(); place++) {
            ranked.add(rankedItem(order.get(place), place));
        }
        question.options().stream()
                .map(option -> option.id())
                .filter(id -> !order.contains(id))
                .forEach(id -> others.add(otherItem(id)));
        none.setVisible(order.isEmpty());
    }

    private ListItem rankedItem(String id, int place) {
        var up = button("↑", "voting.ballot.up", id);
        up.setEnabled(place > 0);
        up.addClickListener(_ -> move(id, -1));
        var down = button("↓", "voting.ballot.down", id);
        down.setEnabled(place < order.size() - 1);
        down.addClickListener(_ -> move(id, 1));
        var out = button("×", "voting.ballot.out", id);
        out.addClickListener(_ -> {
            order.remove(id);
            draw();
            say(getTranslation("voting.ballot.isOut", words.option(id)));
            others.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
        });
        return item(id, up, down, out);
    }

    private ListItem otherItem(String id) {
        var next = words.spoken(new Button(words.option(id)));
        next.addClassName("option");
        next.setSuffixComponent(new Span(getTranslation("voting.ballot.place", order.size() + 1)));
        next.setAriaLabel(getTranslation("voting.ballot.placeOf", order.size() + 1, words.option(id)));
        next.addClickListener(_ -> {
            order.add(id);
            draw();
            say(getTranslation("voting.ballot.isAt", words.option(id), order.size()));
            getElement()
                    .executeJs(
                            "(this.querySelector('ul vaadin-button') ?? this.querySelector('ol vaadin-button'))?.focus()");
        });
        var item = new ListItem(next);
        item.getElement().setAttribute("option", id);
        return item;
    }

    private ListItem item(String id, Button... buttons) {
        var name = words.spoken(new Span(words.option(id)));
        name.addClassName("grow");
        var actions = new Div(buttons);
        actions.addClassName("row");
        var item = new ListItem(name, actions);
        item.getElement().setAttribute("option", id);
        return item;
    }

    private Button button(String symbol, String key, String id) {
        var button = new Button(symbol);
        button.setAriaLabel(getTranslation(key, words.option(id)));
        return button;
    }

    private void move(String id, int by) {
        var place = order.indexOf(id);
        Collections.swap(order, place, place + by);
        draw();
        say(getTranslation("voting.ballot.isAt", words.option(id), place + by + 1));
        // the same button again, or the other one at an end
        ranked.getElement()
                .executeJs(
                        "const all = [...this.children[$0].querySelectorAll('vaadin-button')];"
                                + "(all[$1].disabled ? all[1 - $1] : all[$1]).focus()",
                        place + by,
                        by < 0 ? 0 : 1);
    }

    private void say(String sentence) {
        said.setText(sentence);
    }

    @Override
    Choice choice() {
        return question.choice(List.copyOf(order));
    }

    @Override
    void show(Choice choice) {
        if (choice instanceof Marked marked) {
            order.clear();
            order.addAll(marked.options());
            draw();
        }
    }

    @Override
    void focus() {
        getElement().executeJs("this.querySelector('vaadin-button').focus()");
    }
}
