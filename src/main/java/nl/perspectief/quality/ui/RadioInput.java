package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** One of a few large buttons. */
abstract class RadioInput<T> extends RadioButtonGroup<T> implements AnswerInput {

    RadioInput(String labelId) {
        addClassName("choices");
        setAriaLabelledBy(labelId);
        setManualValidation(true);
    }

    abstract AnswerValue answer(T button);

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
    public void onGiven(Consumer<@Nullable AnswerValue> listener) {
        addValueChangeListener(change -> {
            // another button can be chosen, but not none
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(answer(change.getValue()));
            }
        });
    }
}
