package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.infographic.InfographicChoices;

/** The actions of a municipality from which is chosen, those that came of the pool before the others. */
class ActionsField extends Div {

    final CheckboxGroup<ActionRow> ofPool = new CheckboxGroup<>();
    final CheckboxGroup<ActionRow> others = new CheckboxGroup<>();

    ActionsField(InfographicChoices choices, ItemLabelGenerator<ActionRow> words) {
        addClassName("stack");
        fill(ofPool, "infographic.field.ofPool", choices.actions().stream().filter(choices::isOfPool));
        fill(
                others,
                "infographic.field.others",
                choices.actions().stream().filter(action -> !choices.isOfPool(action)));
        groups().forEach(group -> group.setItemLabelGenerator(words));
        add(ofPool, others);
    }

    private void fill(CheckboxGroup<ActionRow> group, String label, Stream<ActionRow> actions) {
        var items = actions.toList();
        group.setItems(items);
        group.setLabel(getTranslation(label));
        group.setManualValidation(true);
        group.addClassName("choosing");
        group.setVisible(!items.isEmpty());
    }

    private List<CheckboxGroup<ActionRow>> groups() {
        return List.of(ofPool, others);
    }

    Set<ActionRow> getValue() {
        var chosen = new LinkedHashSet<>(ofPool.getValue());
        chosen.addAll(others.getValue());
        return chosen;
    }

    void setValue(Set<ActionRow> chosen) {
        groups().forEach(group -> {
            var within = new LinkedHashSet<>(chosen);
            within.retainAll(group.getListDataView().getItems().toList());
            group.setValue(within);
        });
    }

    void whenChosen(SerializableRunnable then) {
        groups().forEach(group -> group.addValueChangeListener(_ -> then.run()));
    }

    /** Below which is said what is wrong with any of them. */
    CheckboxGroup<ActionRow> last() {
        return others.isVisible() ? others : ofPool;
    }
}
