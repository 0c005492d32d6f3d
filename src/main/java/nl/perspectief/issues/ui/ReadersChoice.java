package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.ReportingPlace;
import nl.perspectief.issues.Visibility;

/** Who may read a report: what its category proposes, or fewer; with a sentence that says who that is. */
class ReadersChoice extends Card {

    private static final String TITLE = "readers-title";

    private final Category category;
    private final ReportingPlace location;
    private final Paragraph sentence = new Paragraph();
    private final Paragraph unread = new Paragraph();
    private Visibility chosen;

    /**
     * @param present what is looser than the category's counts as the category's
     * @param changed is told of another choice
     */
    ReadersChoice(Category category, ReportingPlace location, Visibility present, Consumer<Visibility> changed) {
        this.category = category;
        this.location = location;
        chosen = proposed(category, present);
        addClassName("readers-choice");
        var title = new H2(getTranslation("issues.reading.title"));
        title.setId(TITLE);
        sentence.getElement().setAttribute("role", "status");
        unread.addClassName("notice");
        unread.getElement().setAttribute("role", "status");
        add(title, sentence, unread);
        var words = new LinkedHashMap<String, String>();
        for (var visibility : Visibility.values()) {
            if (visibility.compareTo(category.content().visibility()) >= 0) {
                words.put(visibility.name(), getTranslation(visibility.key()));
            }
        }
        if (words.size() > 1) {
            var choices = new Choices(words, TITLE);
            choices.setValue(chosen.name());
            choices.addValueChangeListener(event -> {
                if (words.containsKey(event.getValue())) {
                    chosen = Visibility.valueOf(event.getValue());
                    say();
                    changed.accept(chosen);
                }
            });
            var fewer = new NativeDetails(getTranslation("issues.reading.fewer"), choices);
            fewer.setOpen(chosen != category.content().visibility());
            add(fewer);
        }
        say();
    }

    /** A category lets nobody read who may not with it. */
    static Visibility proposed(Category category, Visibility wanted) {
        var own = category.content().visibility();
        return wanted.compareTo(own) < 0 ? own : wanted;
    }

    Visibility chosen() {
        return chosen;
    }

    private void say() {
        sentence.setText(getTranslation(
                "issues.reading." + chosen,
                location.name(),
                category.content().route().name()));
        var nobody = chosen == Visibility.CONFIDENTIAL && !location.trusted();
        unread.setVisible(nobody);
        unread.setText(nobody ? getTranslation("issues.reading.nobody") : "");
    }
}
