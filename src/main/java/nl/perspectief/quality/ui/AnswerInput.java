package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Consumer;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** What an indicator's kind asks for: buttons, a number or a rating. */
interface AnswerInput {

    Component component();

    /** The field that a problem with the answer is shown at, and that the browser keeps. */
    Component field();

    HasValidation validation();

    /** The field's value as the browser holds it. */
    String inBrowser();

    void show(@Nullable AnswerValue value);

    /** Called with what the user gives, null when it is taken back. */
    void onGiven(Consumer<@Nullable AnswerValue> listener);

    /** @param labelId of the element that asks the question */
    static AnswerInput of(Template.Indicator indicator, String labelId, AnswerTexts texts) {
        return switch (indicator.scored().kind()) {
            case YES_NO, YES_PARTLY_NO -> new ChoiceInput(indicator, labelId, texts);
            case SCALE_1_5 -> new RatingInput(labelId, texts.ratingHelp());
            case NUMBER -> new NumberInput(indicator, labelId, texts);
        };
    }
}
