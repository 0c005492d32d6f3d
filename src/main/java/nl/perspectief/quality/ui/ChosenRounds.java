package nl.perspectief.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.quality.ChecklistRow;
import nl.perspectief.quality.ChecklistStatus;

/** The rounds that oversight has chosen in the list, and what can be done with all of them at once. */
class ChosenRounds extends Div {

    private final List<ChecklistItem> choosable = new ArrayList<>();
    private final Span count = new Span();
    final Button all = new Button();
    final Button open = new Button();
    final Button cancel = new Button();

    ChosenRounds(RoundSteps steps) {
        addClassNames("row", "chosen-rounds");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("quality.list.chosenRounds"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("grow");
        all.addClickListener(_ -> chooseAll());
        open.addClickListener(_ -> steps.open(rounds()));
        cancel.addClickListener(_ -> steps.askCancel(rounds()));
        add(all, count, open, cancel);
        clear();
    }

    void clear() {
        choosable.clear();
        show();
    }

    void offer(ChecklistItem item) {
        if (item.letChoose(_ -> show())) {
            choosable.add(item);
            show();
        }
    }

    private void chooseAll() {
        var every = rounds().size() < choosable.size();
        choosable.forEach(item -> item.chosen.setValue(every));
    }

    private List<ChecklistRow> rounds() {
        return choosable.stream()
                .filter(item -> item.chosen.getValue())
                .map(ChecklistItem::round)
                .toList();
    }

    /** Only planned rounds can be opened. */
    private void show() {
        var rounds = rounds();
        setVisible(!choosable.isEmpty());
        all.setText(getTranslation(
                rounds.size() < choosable.size() ? "quality.list.chooseAll" : "quality.list.chooseNone"));
        count.setText(rounds.isEmpty() ? "" : getTranslation("quality.list.chosen", rounds.size()));
        open.setText(getTranslation("quality.open.many", rounds.size()));
        open.setVisible(
                !rounds.isEmpty() && rounds.stream().allMatch(round -> round.status() == ChecklistStatus.PLANNED));
        cancel.setText(getTranslation("quality.cancel.confirm", rounds.size()));
        cancel.setVisible(!rounds.isEmpty());
    }
}
