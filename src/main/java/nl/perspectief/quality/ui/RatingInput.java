package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** One to five, large enough for a thumb. */
class RatingInput extends RadioButtonGroup<Integer> implements AnswerInput {

    RatingInput(String labelId) {
        addClassName("choices");
        setAriaLabelledBy(labelId);
        setManualValidation(true);
        setItems(1, 2, 3, 4, 5);
        setHelperText(getTranslation("quality.rating.help"));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Component field() {
        return this;
    }

    @Override
    public HasValidation validation() {
        return this;
    }

    @Override
    public String inBrowser() {
        return getElement().getProperty("value", "");
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        setValue(value instanceof AnswerValue.Rating(int stars) ? stars : null);
    }

    @Override
    public void onGiven(Consumer<@Nullable AnswerValue> listener) {
        addValueChangeListener(change -> {
            // a rating can become another one, but not none
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(new AnswerValue.Rating(change.getValue()));
            }
        });
    }
}
