package nl.perspectief.quality.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** One to five. */
class RatingInput extends RadioInput {

    private final Div withHelp;

    RatingInput(String labelId, String help) {
        super(stars(), labelId);
        var text = Muted.span(help);
        text.setId(labelId + "-help");
        field().getElement().setAttribute("aria-describedby", labelId + "-help");
        withHelp = new Div(field(), text);
        withHelp.addClassName("rating");
    }

    private static Map<String, String> stars() {
        return Stream.of("1", "2", "3", "4", "5")
                .collect(toMap(star -> star, star -> star, (one, _) -> one, LinkedHashMap::new));
    }

    @Override
    public Component component() {
        return withHelp;
    }

    @Override
    Optional<AnswerValue> answer(String button) {
        return button.matches("[1-5]")
                ? Optional.of(new AnswerValue.Rating(Integer.parseInt(button)))
                : Optional.empty();
    }

    @Override
    String button(@Nullable AnswerValue value) {
        return value instanceof AnswerValue.Rating(int stars) ? String.valueOf(stars) : "";
    }
}
