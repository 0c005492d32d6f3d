package nl.perspectief.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;

/** The ballot, and the button that leads to its confirmation. What is on it isn't kept anywhere else. */
class BallotCard extends Card {

    private static final String LABEL = "ballot-label";

    final BallotInput input;
    final Button check = new Button(getTranslation("voting.ballot.check"));
    final ProblemText problem = new ProblemText("ballot-problem");

    BallotCard(Poll poll, PollLanguage words, Runnable checked) {
        var question = poll.manifest().question();
        addClassName("ballot");
        var label = new H2(getTranslation("voting.ballot"));
        label.setId(LABEL);
        input = BallotInput.of(question, words, LABEL);
        var openChoice = poll.openChoice();
        if (openChoice != null) {
            input.show(openChoice);
        }
        check.setId("ballot-check");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickListener(_ -> {
            problem.forget();
            if (choice() != null) {
                checked.run();
            }
        });
        add(label);
        if (openChoice != null) {
            add(new Paragraph(getTranslation("voting.open.yours")), new ChoiceWords(openChoice, question, words));
        }
        var hint = Muted.paragraph(getTranslation(
                poll.manifest().secrecy() == Secrecy.SECRET ? "voting.ballot.secret" : "voting.ballot.open"));
        add(input, problem, check, hint);
    }

    /** What is on it now; null for no answer, and then what is wrong stands on it. */
    @Nullable
    Choice choice() {
        try {
            return input.choice();
        } catch (BadInputException bad) {
            if (!input.saysItself()) {
                problem.tell(getTranslation(bad.key(), bad.arguments()));
            }
            input.focus();
            return null;
        }
    }
}
