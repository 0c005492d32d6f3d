package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Marking;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Rating;
import nl.perspectief.voting.count.Question.YesNo;

/** Where somebody says what a ballot is to say. */
abstract class BallotInput extends Div {

    BallotInput() {
        addClassNames("ballot-input", "stack");
    }

    /** @param labelId of the element that asks the question */
    static BallotInput of(Question question, PollLanguage words, String labelId) {
        return switch (question) {
            case YesNo yesNo -> new AnswerInput(yesNo, words, labelId);
            case Marking marking when marking.most() == 1 -> new OneInput(marking, words, labelId);
            case Marking marking -> new SeveralInput(marking, words, labelId);
            case Rating rating -> new NumbersInput(rating, words, labelId);
            case Ranking ranking -> new OrderInput(ranking, words, labelId);
        };
    }

    /** @throws BadInputException for what is no answer */
    abstract Choice choice();

    abstract void show(Choice choice);

    /** Where the mend is to be made. */
    abstract void focus();

    /** Whether what is wrong with the choice stands at its field already. */
    boolean saysItself() {
        return false;
    }

    static void group(Component component, String labelId) {
        component.getElement().setAttribute("role", "group");
        component.getElement().setAttribute("aria-labelledby", labelId);
    }
}
