package nl.perspectief.quality.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.AnswerValue.Choice;
import nl.perspectief.quality.score.IndicatorKind;
import org.jspecify.annotations.Nullable;

/** Yes and no, with partly between them where the indicator offers it. */
class ChoiceInput extends RadioInput {

    ChoiceInput(Template.Indicator indicator, String labelId, AnswerTexts texts) {
        super(words(indicator, texts), labelId);
    }

    private static Map<String, String> words(Template.Indicator indicator, AnswerTexts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        for (var choice : Choice.values()) {
            if (choice != Choice.PARTLY || indicator.scored().kind() == IndicatorKind.YES_PARTLY_NO) {
                words.put(choice.name(), texts.choice(AnswerForm.valueOf(choice.name())));
            }
        }
        return words;
    }

    @Override
    Optional<AnswerValue> answer(String button) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().equals(button))
                .<AnswerValue>map(Function.identity())
                .findFirst();
    }

    @Override
    String button(@Nullable AnswerValue value) {
        return value instanceof Choice choice ? choice.name() : "";
    }
}
