package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Question.Marking;

/** Some of the options, or none. */
class SeveralInput extends BallotInput {

    private final transient Marking question;
    final transient Map<String, Tick> ticks = new LinkedHashMap<>();
    private final Paragraph left = new Paragraph();

    SeveralInput(Marking question, PollLanguage words, String labelId) {
        this.question = question;
        var boxes = words.spoken(new Div());
        boxes.addClassName("ballot-options");
        group(boxes, labelId);
        question.options().forEach(option -> {
            var tick = new Tick(words.option(option.id()));
            tick.addValueChangeListener(_ -> sayWhatIsLeft());
            ticks.put(option.id(), tick);
            boxes.add(tick);
        });
        left.getElement().setAttribute("role", "status");
        sayWhatIsLeft();
        add(boxes, left);
    }

    private void sayWhatIsLeft() {
        var marked = ticks.values().stream().filter(Tick::getValue).count();
        left.setText(getTranslation("voting.ballot.marked", marked, question.most()));
    }

    @Override
    Choice choice() {
        return question.choice(ticks.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList());
    }

    @Override
    void show(Choice choice) {
        if (choice instanceof Marked marked) {
            ticks.forEach((id, tick) -> tick.setValue(marked.options().contains(id)));
        }
    }

    @Override
    void focus() {
        ticks.values().iterator().next().getElement().callJsFunction("focus");
    }
}
