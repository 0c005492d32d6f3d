package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.issues.Category;

/** What it is about: one group opens at a time, or a word finds it, in whichever of the languages. */
class CategoryStep extends Card {

    private final transient NewReport report;
    private final transient List<Category> categories;
    final TextField search = new TextField(getTranslation("issues.new.search"));
    final Div choice = new Div();
    private final Span count = new Span();

    CategoryStep(NewReport report, List<Category> categories) {
        this.report = report;
        this.categories = categories;
        addClassName("category-step");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setHelperText(getTranslation("issues.new.searchHelp"));
        search.addValueChangeListener(event -> find(event.getValue()));
        choice.addClassName("category-choice");
        count.addClassName("hidden-visually");
        count.getElement().setAttribute("role", "status");
        add(search, count, choice);
        showGroups();
    }

    private void find(String wanted) {
        choice.removeAll();
        count.setText("");
        var words = wanted.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (wanted.isBlank()) {
            showGroups();
            return;
        }
        var found =
                categories.stream().filter(category -> isMeant(category, words)).toList();
        if (found.isEmpty()) {
            choice.add(new Paragraph(getTranslation("issues.new.noCategory")));
            showGroups();
            return;
        }
        count.setText(getTranslation("issues.new.found", found.size()));
        var list = list();
        found.forEach(category -> list.add(new ListItem(link(category, withGroup(category)))));
        choice.add(list);
    }

    private String withGroup(Category category) {
        var name = category.content().name().in(getLocale());
        var group = category.group().in(getLocale());
        return name.equals(group) ? name : Dotted.of(name, group);
    }

    private static boolean isMeant(Category category, String... words) {
        var text = Stream.of(
                        category.content().name(),
                        category.group(),
                        category.content().hint())
                .flatMap(texts -> Stream.of(texts.en(), texts.nl(), texts.uk()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private void showGroups() {
        categories.stream()
                .collect(Collectors.groupingBy(Category::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, ofGroup) ->
                        choice.add(ofGroup.size() == 1 ? single(ofGroup.getFirst()) : group(group, ofGroup)));
    }

    private Component single(Category category) {
        var list = list();
        list.add(new ListItem(link(category, category.content().name().in(getLocale()))));
        return list;
    }

    private Component group(Texts name, List<Category> ofGroup) {
        var list = list();
        ofGroup.forEach(category ->
                list.add(new ListItem(link(category, category.content().name().in(getLocale())))));
        var group = new NativeDetails(name.in(getLocale()), list);
        // the browser closes the others of that name
        group.getElement().setAttribute("name", "category-group");
        return group;
    }

    private Anchor link(Category category, String text) {
        return new Anchor(report.about(category.id()).address().toString(), text);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("step-choice");
        return list;
    }
}
