package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Rated;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Rating;

/** A number for each option: a score, or some of the points. */
class NumbersInput extends BallotInput {

    private final transient Rating question;
    final transient Map<String, IntegerField> numbers = new LinkedHashMap<>();
    private final Paragraph left = new Paragraph();

    NumbersInput(Rating question, PollLanguage words, String labelId) {
        this.question = question;
        var fields = words.spoken(new Div());
        fields.addClassName("ballot-options");
        group(fields, labelId);
        question.options().forEach(option -> {
            var number = new IntegerField(words.option(option.id()));
            number.setMin(0);
            number.setMax(question.mostEach());
            number.setStepButtonsVisible(true);
            number.setManualValidation(true);
            number.setValue(0);
            number.addValueChangeListener(_ -> sayWhatIsLeft());
            numbers.put(option.id(), number);
            fields.add(number);
        });
        left.getElement().setAttribute("role", "status");
        add(fields);
        if (question instanceof Points) {
            sayWhatIsLeft();
            add(left);
        }
    }

    private void sayWhatIsLeft() {
        var given = numbers.values().stream()
                .map(IntegerField::getValue)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        var most = question.mostTogether();
        left.setText(
                given > most
                        ? getTranslation("voting.ballot.pointsOver", given - most)
                        : getTranslation("voting.ballot.pointsLeft", most - given));
    }

    @Override
    Choice choice() {
        var given = new HashMap<String, Integer>();
        numbers.forEach((id, field) -> {
            var number = field.getValue();
            var fits = number != null && number >= 0 && number <= question.mostEach();
            field.setInvalid(!fits);
            if (number == null || !fits) {
                field.setErrorMessage(getTranslation("voting.bad.number", 0, question.mostEach()));
                field.focus();
                throw new BadInputException("choice", "voting.bad.number", 0, question.mostEach());
            }
            given.put(id, number);
        });
        return question.choice(given);
    }

    @Override
    boolean saysItself() {
        return numbers.values().stream().anyMatch(IntegerField::isInvalid);
    }

    @Override
    void show(Choice choice) {
        if (choice instanceof Rated rated) {
            numbers.forEach((id, field) -> field.setValue(rated.numbers().getOrDefault(id, 0)));
        }
    }

    @Override
    void focus() {
        numbers.values().stream()
                .filter(IntegerField::isInvalid)
                .findFirst()
                .orElse(numbers.values().iterator().next())
                .focus();
    }
}
