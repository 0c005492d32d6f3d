package nl.perspectief.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.base.text.Texts;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;

/** The options of a poll, which can be more or fewer. */
class OptionFields extends Div {

    private static final int FEWEST = 2;

    final transient List<OptionTexts> all = new ArrayList<>();
    final Button more = new Button(getTranslation("voting.form.addOption"));
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private String prefix = "";
    private boolean persons;
    private boolean locations;

    OptionFields() {
        addClassName("stack");
        list.addClassName("poll-options");
        problem.addClassName("ballot-problem");
        problem.getElement().setAttribute("role", "alert");
        more.addClickListener(_ -> {
            add();
            all.getLast().nl.focus();
        });
        add(list, problem, more);
        for (var number = 0; number < FEWEST; number++) {
            add();
        }
    }

    private void add() {
        var texts = new OptionTexts();
        texts.ask(persons, locations);
        var remove = new Button(getTranslation("voting.form.removeOption"));
        var row = new Div(texts, remove);
        remove.addClickListener(_ -> {
            texts.letGo();
            all.remove(texts);
            list.remove(row);
            showWhatCanBeDone();
            more.focus();
        });
        all.add(texts);
        list.add(row);
        if (!prefix.isEmpty()) {
            texts.keep(prefix + all.size() + "/");
        }
        showWhatCanBeDone();
    }

    private void showWhatCanBeDone() {
        more.setVisible(all.size() < Question.MOST_OPTIONS);
        list.getChildren()
                .forEach(row -> row.getChildren()
                        .filter(Button.class::isInstance)
                        .forEach(button -> button.setVisible(all.size() > FEWEST)));
    }

    void ask(boolean forPersons, boolean forLocations) {
        persons = forPersons;
        locations = forLocations;
        more.setText(getTranslation(forPersons ? "voting.form.addCandidate" : "voting.form.addOption"));
        all.forEach(texts -> texts.ask(forPersons, forLocations));
    }

    void keep(String prefix) {
        this.prefix = prefix;
        for (var place = 0; place < all.size(); place++) {
            all.get(place).keep(prefix + (place + 1) + "/");
        }
    }

    void letGo() {
        all.forEach(PollTexts::letGo);
    }

    List<Option> options() {
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> all.get(number - 1).option(number))
                .toList();
    }

    List<Texts> texts() {
        return all.stream().map(PollTexts::texts).toList();
    }

    void tell(String sentence) {
        var incomplete = all.stream().filter(PollTexts::isIncomplete).toList();
        incomplete.forEach(texts -> texts.tell(sentence));
        if (incomplete.isEmpty()) {
            problem.setText(sentence);
        } else {
            // the last to be told took the focus
            incomplete.getFirst().tell(sentence);
        }
    }

    void forgetProblems() {
        problem.setText("");
        all.forEach(PollTexts::forgetProblems);
    }
}
