package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.IndicatorKind;
import org.jspecify.annotations.Nullable;

/** Large buttons: yes and no, with partly between them where the indicator offers it. */
class ChoiceInput extends RadioButtonGroup<AnswerValue.Choice> implements AnswerInput {

    ChoiceInput(Template.Indicator indicator, String labelId) {
        addClassName("choices");
        setAriaLabelledBy(labelId);
        setManualValidation(true);
        setItems(
                indicator.scored().kind() == IndicatorKind.YES_NO
                        ? List.of(AnswerValue.Choice.YES, AnswerValue.Choice.NO)
                        : List.of(AnswerValue.Choice.values()));
        var texts = AnswerTexts.in(getLocale());
        setItemLabelGenerator(choice -> texts.choice(AnswerForm.valueOf(choice.name())));
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
        setValue(value instanceof AnswerValue.Choice choice ? choice : null);
    }

    @Override
    public void onGiven(Consumer<@Nullable AnswerValue> listener) {
        addValueChangeListener(change -> {
            // a choice can become another one, but not none
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(change.getValue());
            }
        });
    }
}
