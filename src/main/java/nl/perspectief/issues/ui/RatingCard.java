package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.base.ui.Muted;

/** One question, answered with one tap. */
class RatingCard extends Card {

    private static final String TITLE = "rating-title";

    RatingCard(IntConsumer rate) {
        var title = new H2(getTranslation("issues.rating.title"));
        title.setId(TITLE);
        var words = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).forEach(stars -> words.put(stars, stars));
        var choices = new Choices(words, TITLE);
        choices.addValueChangeListener(event -> {
            if (words.containsKey(event.getValue())) {
                rate.accept(Integer.parseInt(event.getValue()));
            }
        });
        var hint = Muted.paragraph(getTranslation("issues.rating.hint"));
        add(title, choices, hint);
    }
}
