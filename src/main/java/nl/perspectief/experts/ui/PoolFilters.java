package nl.perspectief.experts.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Objects;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.experts.PoolTheme;
import nl.perspectief.experts.WantedWords;
import org.jspecify.annotations.Nullable;

/** By which words and which theme a list of a pool is filtered; what is chosen stands in the address. */
class PoolFilters extends Div {

    private static final String WORDS = "words";

    final TextField words = new TextField();
    final Select<PoolTheme> theme = new Select<>();
    private final transient Runnable changed;

    /**
     * @param label key of what the words are part of
     * @param chosen what isn't there to choose is none, as from an old link
     */
    PoolFilters(String label, List<PoolTheme> themes, @Nullable Long chosen, String typed, Runnable changed) {
        this.changed = changed;
        addClassNames("filters", "pool-filters");
        words.setLabel(getTranslation(label));
        words.setPlaceholder(fewest());
        words.setClearButtonVisible(true);
        words.setMaxLength(WantedWords.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(typed);
        words.addValueChangeListener(_ -> sayWhetherEnough());
        all(theme, "experts.field.ofTheme");
        theme.setItems(themes);
        theme.setItemLabelGenerator(item ->
                item == null ? theme.getEmptySelectionCaption() : item.name().in(getLocale()));
        themes.stream()
                .filter(item -> Objects.equals(item.id(), chosen))
                .findFirst()
                .ifPresent(theme::setValue);
        watch(words);
        watch(theme);
        add(words, theme);
    }

    /** A field with which everything is shown unless somebody chooses. */
    static void all(Select<?> field, String label) {
        field.setLabel(field.getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(field.getTranslation("experts.filter.all"));
    }

    final void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    private String fewest() {
        return getTranslation("experts.filter.fewest", WantedWords.FEWEST_LETTERS);
    }

    private void sayWhetherEnough() {
        words.setHelperText(words.isEmpty() || WantedWords.areEnough(words.getValue()) ? null : fewest());
    }

    static @Nullable Long readTheme(Location address) {
        return Address.readChoice(address, ExpertAddress.THEME);
    }

    static String readWords(Location address) {
        var typed = Address.read(address, WORDS);
        return typed == null ? "" : typed.substring(0, Math.min(WantedWords.LONGEST, typed.length()));
    }

    final @Nullable Long themeId() {
        return theme.getOptionalValue().map(PoolTheme::id).orElse(null);
    }

    /** The words; empty unless they are enough. */
    final String wanted() {
        return WantedWords.of(words.getValue());
    }

    Address write(Address address) {
        return address.with(ExpertAddress.THEME, themeId()).with(WORDS, wanted().isEmpty() ? null : wanted());
    }

    /**
     * What stands in place of a list in which nothing is left.
     *
     * @param title key of what it says
     * @param all where nothing is filtered
     */
    final EmptyState none(String title, Address all) {
        return new EmptyState(
                getTranslation(title),
                getTranslation("experts.filter.fewer"),
                new LinkButton(all.toString(), getTranslation("experts.filter.showAll")));
    }
}
