package nl.perspectief.voting.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Said;
import nl.perspectief.voting.count.Question.YesNo;

/** Yes, no, or abstain. */
class AnswerInput extends BallotInput {

    private final transient YesNo question;
    final Choices buttons;

    AnswerInput(YesNo question, PollLanguage words, String labelId) {
        this.question = question;
        var answers = new LinkedHashMap<String, String>();
        for (var answer : Answer.values()) {
            answers.put(answer.name(), words.answer(answer));
        }
        buttons = new Choices(answers, labelId);
        buttons.setId("ballot-answer");
        add(buttons);
    }

    @Override
    Choice choice() {
        var given = buttons.getValue();
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(given))
                .findFirst()
                .map(question::choice)
                .orElseThrow(() -> new BadInputException("choice", "voting.bad.nothingChosen"));
    }

    @Override
    void show(Choice choice) {
        if (choice instanceof Said said) {
            buttons.setValue(said.answer().name());
        }
    }

    @Override
    void focus() {
        buttons.getElement().callJsFunction("focus");
    }
}
