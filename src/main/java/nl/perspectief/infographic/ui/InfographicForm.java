package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.KeptChoice;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.ThreeFields;
import nl.perspectief.experts.ui.ExpertAddress;
import nl.perspectief.infographic.InfographicChoices;
import nl.perspectief.infographic.InfographicChoices.Choosable;
import nl.perspectief.infographic.InfographicDraft;

/** What stands on an infographic: its words, and which insights and actions. */
class InfographicForm extends Div {

    private static final int USUAL_INSIGHTS = 4;

    final ThreeFields title;
    final ThreeFields intro = new ThreeFields("infographic.field.intro", Texts.NONE).optional();
    final CheckboxGroup<Choosable> insights = new CheckboxGroup<>();
    final ActionsField actions;
    final KeptChoice kept;
    private final transient List<Choosable> choosable;
    private final transient List<ActionRow> promised;
    private final transient InfographicChoices choices;

    /** @param key under which the browser keeps what is typed */
    InfographicForm(InfographicChoices choices, String key) {
        addClassName("page-part");
        this.choices = choices;
        choosable = choices.insights();
        promised = choices.actions();
        title = new ThreeFields("infographic.field.title", choices.pool().question());
        title.keep(key + "title/", "");
        intro.keep(key + "intro/", "");
        // a title is longer than a third of the page
        Stream.of(title, intro).forEach(fields -> fields.addClassName("long"));
        insights.setItems(choosable);
        insights.setItemLabelGenerator(this::words);
        actions = new ActionsField(choices, this::words);
        insights.setValue(choosable.stream()
                .filter(each -> isWhole(each.insight().text().title()))
                .limit(USUAL_INSIGHTS)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        tick(insights.getValue());
        kept = new KeptChoice(key + "chosen", chosen(), this::putBack);
        insights.addValueChangeListener(chosen -> {
            var more = new HashSet<>(chosen.getValue());
            more.removeAll(chosen.getOldValue());
            untickWithout(chosen.getOldValue(), chosen.getValue());
            tick(more);
            kept.keep(chosen());
        });
        actions.whenChosen(() -> kept.keep(chosen()));
        insights.setLabel(getTranslation("infographic.field.insights", InfographicDraft.MOST_INSIGHTS));
        insights.setManualValidation(true);
        insights.addClassName("choosing");
        var ofInsights = new Card(
                insights,
                new Untranslated()
                        .of(
                                choosable,
                                each -> each.insight().text().title(),
                                each -> ExpertAddress.translateInsight(
                                        choices.pool(), each.insight().number(), MakingOfPool.WORD)));
        var ofActions = new Card(
                new H2(getTranslation("infographic.field.actions", InfographicDraft.MOST_ACTIONS)),
                actions,
                new Untranslated().of(promised, ActionRow::title, ActionRow::path));
        ofActions.setVisible(!promised.isEmpty());
        add(new Card(new H2(getTranslation("infographic.words")), title, intro), ofInsights, ofActions, kept);
    }

    private static boolean isWhole(Texts title) {
        return title.missing().isEmpty();
    }

    /** Numbers of insights and of actions, which aren't alike. */
    private List<String> chosen() {
        return Stream.concat(chosenInsights().map(String::valueOf), chosenActions())
                .toList();
    }

    private Stream<Integer> chosenInsights() {
        return choosable.stream()
                .filter(insights.getValue()::contains)
                .map(chosen -> chosen.insight().number());
    }

    private Stream<String> chosenActions() {
        return promised.stream().filter(actions.getValue()::contains).map(ActionRow::number);
    }

    /** Actions last: those that follow insights give way to those that somebody chose. */
    private void putBack(Set<String> chosen) {
        insights.setValue(choosable.stream()
                .filter(each -> chosen.contains(String.valueOf(each.insight().number())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        actions.setValue(promised.stream()
                .filter(action -> chosen.contains(action.number()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** What came of these and is there in each language, as far as there is room. */
    private void tick(Set<Choosable> chosen) {
        var ticked = new LinkedHashSet<>(actions.getValue());
        promised.stream()
                .filter(action -> isWhole(action.title())
                        && !choices.origins(action, chosen).isEmpty())
                .limit(Math.max(0, InfographicDraft.MOST_ACTIONS - ticked.size()))
                .forEach(ticked::add);
        actions.setValue(ticked);
    }

    /** What came of what was chosen, and came of nothing that still is. */
    private void untickWithout(Set<Choosable> before, Set<Choosable> chosen) {
        var ticked = new LinkedHashSet<>(actions.getValue());
        ticked.removeIf(action -> !choices.origins(action, before).isEmpty()
                && choices.origins(action, chosen).isEmpty());
        actions.setValue(ticked);
    }

    private String words(Choosable choosable) {
        return Dotted.of(
                String.valueOf(choosable.insight().number()),
                ReadIn.label(choosable.insight().text().title(), getLocale()),
                choosable.theme().name().in(getLocale()),
                choosable.insight().reworded() ? getTranslation("infographic.reworded") : "");
    }

    private String words(ActionRow action) {
        var organisation = action.organisation();
        var origins = choices.origins(action, choosable).stream()
                .map(origin -> String.valueOf(origin.insight().number()))
                .toList();
        return Dotted.of(
                action.number(),
                ReadIn.label(action.title(), getLocale()),
                organisation == null ? "" : organisation,
                origins.isEmpty() ? "" : getTranslation("infographic.cameOf", String.join(", ", origins)));
    }

    /** @param done takes what was chosen; what it throws is shown at its field */
    void read(Consumer<InfographicDraft> done) {
        FieldProblems.forget(fields());
        try {
            done.accept(new InfographicDraft(
                    title.texts(),
                    intro.texts(),
                    chosenInsights().toList(),
                    chosenActions().toList()));
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields());
        }
    }

    private Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>(title.named("title"));
        fields.putAll(intro.named("intro"));
        fields.put("insights", insights);
        fields.put("actions", actions.last());
        return fields;
    }
}
