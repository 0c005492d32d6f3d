package nl.perspectief.voting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question.Marking;

/** One of the options, or none of them. */
class OneInput extends BallotInput {

    /** No option is named so. */
    static final String ABSTAIN = "-";

    private final transient Marking question;
    final Choices buttons;

    OneInput(Marking question, PollLanguage words, String labelId) {
        this.question = question;
        var options = new LinkedHashMap<String, String>();
        question.options().forEach(option -> options.put(option.id(), words.option(option.id())));
        options.put(ABSTAIN, words.answer(Answer.ABSTAIN));
        buttons = words.spoken(new Choices(options, Map.of(ABSTAIN, getLocale()), labelId));
        add(buttons);
    }

    @Override
    Choice choice() {
        var given = buttons.getValue();
        if (given.equals(ABSTAIN)) {
            return question.choice(List.of());
        }
        BadInputException.unless(
                question.options().stream().map(Option::id).anyMatch(given::equals),
                "choice",
                "voting.bad.nothingChosen");
        return question.choice(List.of(given));
    }

    @Override
    void show(Choice choice) {
        if (choice instanceof Marked marked) {
            buttons.setValue(
                    marked.options().isEmpty() ? ABSTAIN : marked.options().getFirst());
        }
    }

    @Override
    void focus() {
        buttons.getElement().callJsFunction("focus");
    }
}
