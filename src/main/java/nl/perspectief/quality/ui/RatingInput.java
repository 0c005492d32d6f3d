package nl.perspectief.quality.ui;

import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** One to five. */
class RatingInput extends RadioInput<Integer> {

    RatingInput(String labelId) {
        super(labelId);
        setItems(1, 2, 3, 4, 5);
        setHelperText(getTranslation("quality.rating.help"));
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        setValue(value instanceof AnswerValue.Rating(int stars) ? stars : null);
    }

    @Override
    AnswerValue answer(Integer stars) {
        return new AnswerValue.Rating(stars);
    }
}
