package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** One of a few large buttons. */
abstract class RadioInput implements AnswerInput {

    private final Choices buttons;

    /** @param words what each button says, by its name */
    RadioInput(Map<String, String> words, String labelId) {
        this.buttons = new Choices(words, labelId);
    }

    /** Empty for what is no button. */
    abstract Optional<AnswerValue> answer(String button);

    /** The button that gives the answer; empty without one. */
    abstract String button(@Nullable AnswerValue value);

    @Override
    public Component component() {
        return buttons;
    }

    @Override
    public Component field() {
        return buttons;
    }

    @Override
    public HasValidation validation() {
        return buttons;
    }

    @Override
    public String inBrowser() {
        return buttons.getValue();
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        buttons.setValue(button(value));
    }

    @Override
    public void onGiven(Consumer<@Nullable AnswerValue> listener) {
        buttons.addValueChangeListener(change -> {
            // another button can be chosen, but not none
            if (change.isFromClient()) {
                answer(change.getValue()).ifPresent(listener);
            }
        });
    }
}
