package nl.perspectief.issues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.issues.Category;

/** What is to be known before anything is reported; where there is danger, whom to call. */
class CategoryHint extends Div {

    private static final String EMERGENCY = "112";

    private CategoryHint(String words) {
        addClassNames("notice", "stack");
        add(new Paragraph(words));
        if (words.contains(EMERGENCY)) {
            addClassName("danger");
            var call = new LinkButton("tel:" + EMERGENCY, getTranslation("issues.new.call"));
            add(call);
        }
    }

    /** Nothing for a category without one. */
    static Optional<CategoryHint> of(Category category) {
        return Optional.of(category.content().hint().in(UI.getCurrent().getLocale()))
                .filter(words -> !words.isEmpty())
                .map(CategoryHint::new);
    }
}
