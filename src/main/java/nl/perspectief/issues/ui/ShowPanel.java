package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.Visibility;

/** The reporter lets more people read a report, or fewer; never more than its category allows. */
class ShowPanel extends Div {

    private static final String TITLE = "show-title";

    private final Paragraph sentence = new Paragraph();
    final Choices choices;

    ShowPanel(Report report, Consumer<Visibility> show) {
        var head = report.head();
        addClassName("stack");
        var title = new Paragraph(getTranslation("issues.reading.title"));
        title.setId(TITLE);
        var words = new LinkedHashMap<String, String>();
        for (var visibility : Visibility.values()) {
            if (visibility.compareTo(report.loosest()) >= 0) {
                words.put(visibility.name(), getTranslation(visibility.key()));
            }
        }
        choices = new Choices(words, TITLE);
        choices.setValue(head.visibility().name());
        say(head.visibility().name());
        var change = new Button(getTranslation("issues.show.change"), _ -> {
            if (words.containsKey(choices.getValue())) {
                show.accept(Visibility.valueOf(choices.getValue()));
            }
        });
        change.setDisableOnClick(true);
        change.setEnabled(false);
        choices.addValueChangeListener(event -> {
            say(event.getValue());
            change.setEnabled(!head.visibility().name().equals(event.getValue()));
        });
        add(title, choices, sentence, change);
    }

    private void say(String visibility) {
        for (var each : Visibility.values()) {
            if (each.name().equals(visibility)) {
                sentence.setText(getTranslation("issues.readersOwn." + each));
            }
        }
    }
}
