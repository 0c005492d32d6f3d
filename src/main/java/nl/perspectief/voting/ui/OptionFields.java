package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Texts;
import nl.perspectief.council.CouncilLocation;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;

/** The options of a poll, which can be more or fewer. */
class OptionFields extends Div implements HasValidation, Focusable<OptionFields> {

    private static final int FEWEST = 2;

    final transient List<OptionTexts> all = new ArrayList<>();
    final Button more = new Button(getTranslation("voting.form.addOption"));
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final transient List<CouncilLocation> places;
    private String prefix = "";
    private boolean persons;
    private boolean locations;

    /** @param places where candidates live */
    OptionFields(List<CouncilLocation> places) {
        this.places = places;
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
        var texts = new OptionTexts(places);
        texts.ask(persons, locations);
        var remove = new Button(removalText());
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
        removals().forEach(button -> button.setVisible(all.size() > FEWEST));
    }

    private Stream<Button> removals() {
        return list.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private String removalText() {
        return getTranslation(persons ? "voting.form.removeCandidate" : "voting.form.removeOption");
    }

    void ask(boolean forPersons, boolean forLocations) {
        persons = forPersons;
        locations = forLocations;
        more.setText(getTranslation(forPersons ? "voting.form.addCandidate" : "voting.form.addOption"));
        removals().forEach(button -> button.setText(removalText()));
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

    /** @throws BadInputException for each that lacks a location */
    List<Option> options() {
        var faults = new Faults();
        var options = new ArrayList<Option>();
        for (var place = 0; place < all.size(); place++) {
            var texts = all.get(place);
            var id = id(place);
            options.add(faults.take(() -> texts.option(id), new Option(id)));
        }
        faults.end();
        return options;
    }

    /** Without what else is asked of them. */
    List<Option> bare() {
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Option(id(place)))
                .toList();
    }

    private static String id(int place) {
        return "o" + (place + 1);
    }

    List<Texts> texts() {
        return all.stream().map(PollTexts::texts).toList();
    }

    /** By the names that a {@link BadInputException} gives them; what is about all of them is said below them. */
    Map<String, HasValidation> fields(String name) {
        var fields = new LinkedHashMap<String, HasValidation>();
        for (var place = 0; place < all.size(); place++) {
            fields.putAll(all.get(place).fields(name + "." + id(place)));
        }
        fields.put(name, this);
        return fields;
    }

    @Override
    public void setErrorMessage(String sentence) {
        problem.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setText(invalid ? problem.getText() : "");
    }

    @Override
    public boolean isInvalid() {
        return !problem.getText().isEmpty();
    }

    /** There what is about all of them can be mended. */
    @Override
    public void focus() {
        all.getFirst().nl.focus();
    }
}
