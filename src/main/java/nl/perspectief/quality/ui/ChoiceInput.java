package nl.perspectief.quality.ui;

import java.util.List;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.IndicatorKind;
import org.jspecify.annotations.Nullable;

/** Yes and no, with partly between them where the indicator offers it. */
class ChoiceInput extends RadioInput<AnswerValue.Choice> {

    ChoiceInput(Template.Indicator indicator, String labelId) {
        super(labelId);
        setItems(
                indicator.scored().kind() == IndicatorKind.YES_NO
                        ? List.of(AnswerValue.Choice.YES, AnswerValue.Choice.NO)
                        : List.of(AnswerValue.Choice.values()));
        var texts = AnswerTexts.in(getLocale());
        setItemLabelGenerator(choice -> texts.choice(AnswerForm.valueOf(choice.name())));
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        setValue(value instanceof AnswerValue.Choice choice ? choice : null);
    }

    @Override
    AnswerValue answer(AnswerValue.Choice choice) {
        return choice;
    }
}
