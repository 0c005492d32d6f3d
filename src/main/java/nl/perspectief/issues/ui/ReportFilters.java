package nl.perspectief.issues.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataView;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportState;
import nl.perspectief.locations.LocationRow;
import org.jspecify.annotations.Nullable;

/** Which reports a list shows; reads it from the address and writes it there. */
class ReportFilters extends Div {

    static final String WORDS = "words";
    static final String STATE = "state";
    static final String CATEGORY = "category";
    static final String LOCATION = "at";
    static final String PRIORITY = "priority";
    static final String ASSIGNED = "assigned";
    static final String OVERDUE = "overdue";
    static final String SINCE = "since";
    static final String COUNTED = "counted";

    private static final int LONGEST_WORDS = 100;

    final TextField words = new TextField();
    final Select<ReportState> state = new Select<>();
    final ComboBox<Category> category = new ComboBox<>();
    final ComboBox<LocationRow> location = new ComboBox<>();
    final Select<Priority> priority = new Select<>();
    final Checkbox assigned = new Checkbox();
    final Checkbox overdue = new Checkbox();
    final DayPicker since = new DayPicker(getTranslation("issues.filter.since"));
    final Checkbox counted = new Checkbox();
    private final NativeDetails further;
    private boolean showFurther = true;

    ReportFilters(List<Category> categories, List<LocationRow> locations, Runnable changed) {
        addClassName("report-filters");
        words.setLabel(getTranslation("issues.filter.words"));
        words.setPlaceholder(getTranslation("issues.filter.wordsHint"));
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        choice(state, "issues.filter.state", ReportState.values(), ReportState::key);
        choice(priority, "issues.filter.priority", Priority.values(), Priority::key);
        category.setLabel(getTranslation("issues.filter.category"));
        category.setPlaceholder(getTranslation("issues.filter.all"));
        category.setClearButtonVisible(true);
        category.setItems(categories);
        category.setVisible(!categories.isEmpty());
        var towns = categories.stream().map(Category::municipality).distinct().count();
        category.setItemLabelGenerator(each -> {
            var name = each.content().name().in(getLocale());
            return towns > 1 ? Dotted.of(name, each.municipality()) : name;
        });
        location.setLabel(getTranslation("issues.filter.location"));
        location.setPlaceholder(getTranslation("issues.filter.all"));
        location.setClearButtonVisible(true);
        location.setItems(locations);
        location.setItemLabelGenerator(LocationRow::name);
        location.setVisible(locations.size() > 1);
        assigned.setLabel(getTranslation("issues.filter.assigned"));
        overdue.setLabel(getTranslation("issues.filter.overdue"));
        since.setClearButtonVisible(true);
        counted.setLabel(getTranslation("issues.filter.counted"));
        Stream.concat(Stream.of(words), further())
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
        var fields = new Div(state, category, location, priority, since, assigned, overdue, counted);
        fields.addClassName("filters");
        further = new NativeDetails("", fields);
        add(words, further);
        tellHowMany();
    }

    /** Whether there is more to filter by than words; what an address filters by is shown all the same. */
    void showFurther(boolean shown) {
        showFurther = shown;
        further.setVisible(shown);
    }

    /** Whether anything could be assigned to the user. */
    void showAssigned(boolean shown) {
        assigned.setVisible(shown);
    }

    private <T> void choice(Select<T> select, String label, T[] items, Function<T, String> key) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("issues.filter.all"));
        select.setItems(items);
        select.setItemLabelGenerator(
                item -> item == null ? select.getEmptySelectionCaption() : getTranslation(key.apply(item)));
    }

    /** What isn't there to choose is left out, as from an old link. */
    void read(Location address) {
        var wanted = Address.read(address, WORDS);
        words.setValue(wanted == null ? "" : wanted.substring(0, Math.min(LONGEST_WORDS, wanted.length())));
        state.setValue(chosen(Stream.of(ReportState.values()), ReportFilters::word, Address.read(address, STATE)));
        priority.setValue(chosen(Stream.of(Priority.values()), ReportFilters::word, Address.read(address, PRIORITY)));
        category.setValue(chosen(
                items(category.getListDataView()), each -> String.valueOf(each.id()), Address.read(address, CATEGORY)));
        location.setValue(
                chosen(items(location.getListDataView()), LocationRow::code, Address.read(address, LOCATION)));
        assigned.setValue(Address.read(address, ASSIGNED) != null);
        overdue.setValue(Address.read(address, OVERDUE) != null);
        since.setValue(day(Address.read(address, SINCE)));
        counted.setValue(Address.read(address, COUNTED) != null);
        tellHowMany();
        further.setOpen(howMany() > 0);
        further.setVisible(showFurther || howMany() > 0);
    }

    Address write(Address address) {
        tellHowMany();
        return address.with(WORDS, words.isEmpty() ? null : words.getValue())
                .with(STATE, state.getOptionalValue().map(ReportFilters::word).orElse(null))
                .with(CATEGORY, category.getOptionalValue().map(Category::id).orElse(null))
                .with(
                        LOCATION,
                        location.getOptionalValue().map(LocationRow::code).orElse(null))
                .with(
                        PRIORITY,
                        priority.getOptionalValue().map(ReportFilters::word).orElse(null))
                .with(ASSIGNED, assigned.getValue() ? 1 : null)
                .with(OVERDUE, overdue.getValue() ? 1 : null)
                .with(SINCE, since.getValue())
                .with(COUNTED, counted.getValue() ? 1 : null);
    }

    ReportFilter filter(Scope scope) {
        return new ReportFilter(
                scope,
                location.getOptionalValue().map(LocationRow::code).orElse(null),
                category.getOptionalValue().map(Category::id).orElse(null),
                state.getOptionalValue().map(Set::of).orElse(Set.of()),
                priority.getOptionalValue().map(Set::of).orElse(Set.of()),
                assigned.getValue(),
                overdue.getValue(),
                words.getValue(),
                since.getValue(),
                counted.getValue());
    }

    boolean areNone() {
        return words.isEmpty() && howMany() == 0;
    }

    private long howMany() {
        return further().filter(field -> !field.isEmpty()).count();
    }

    private Stream<HasValue<?, ?>> further() {
        return Stream.of(state, category, location, priority, since, assigned, overdue, counted);
    }

    /** Of years that the database knows too. */
    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            var day = written == null ? null : LocalDate.parse(written);
            return day == null || day.getYear() < 2000 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private void tellHowMany() {
        further.setSummaryText(getTranslation("issues.filter.further", howMany()));
    }

    private static <T> Stream<T> items(ListDataView<T, ?> choice) {
        return choice.getItems();
    }

    private static <T> @Nullable T chosen(Stream<T> choice, Function<T, String> word, @Nullable String wanted) {
        return choice.filter(item -> word.apply(item).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
