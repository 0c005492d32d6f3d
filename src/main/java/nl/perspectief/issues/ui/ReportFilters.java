package nl.perspectief.issues.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.ui.parts.LocationChoice;
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
    final LocationChoice location;
    final Select<Priority> priority = new Select<>();
    final Checkbox assigned = new Checkbox();
    final Checkbox overdue = new Checkbox();
    final DayPicker since = new DayPicker(getTranslation("issues.filter.since"));
    final Checkbox counted = new Checkbox();
    private final NativeDetails further;
    private final transient HandlingDesk desk;
    private final boolean choosing;
    private boolean severalTowns;

    /** All in which the words stand. */
    static QueryParameters everywhere(String words) {
        return QueryParameters.simple(Map.of(ScopeTabs.SCOPE, ScopeTabs.word(Scope.ALL), WORDS, words));
    }

    /**
     * @param choosing whether there is more to filter by than words; what an address filters by is shown all the same
     */
    ReportFilters(HandlingDesk desk, LocationService locations, boolean choosing, Runnable changed) {
        this.desk = desk;
        this.choosing = choosing;
        addClassName("report-filters");
        words.setLabel(getTranslation("issues.filter.words"));
        words.setPlaceholder(getTranslation("issues.filter.wordsHint"));
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        choice(state, "issues.filter.state", ReportState.values(), ReportState::key);
        choice(priority, "issues.filter.priority", Priority.values(), Priority::key);
        all(category, "issues.filter.category");
        category.setItems(query ->
                offered(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        category.setItemLabelGenerator(each -> {
            var name = each.content().name().in(getLocale());
            return severalTowns ? Dotted.of(name, each.municipality()) : name;
        });
        category.setVisible(choosing);
        location = new LocationChoice(locations, LocationFilter::named);
        all(location, "issues.filter.location");
        location.setVisible(choosing && locations.areSeveral());
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

    /** A field with which everything is shown unless somebody chooses. */
    static void all(ComboBox<?> field, String label) {
        field.setLabel(field.getTranslation(label));
        field.setPlaceholder(field.getTranslation("issues.filter.all"));
        field.setClearButtonVisible(true);
    }

    /** Asked for when it is opened, or the address has one: a page has few statements. */
    private Stream<Category> offered(String part) {
        var wanted = part.toLowerCase(getLocale());
        return categories().stream()
                .filter(each -> each.content()
                        .name()
                        .in(getLocale())
                        .toLowerCase(getLocale())
                        .contains(wanted));
    }

    private List<Category> categories() {
        var all = desk.categories(getLocale());
        severalTowns = all.stream().map(Category::municipality).distinct().count() > 1;
        return all;
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
        var about = choosing ? Address.readChoice(address, CATEGORY) : null;
        category.setValue(about == null ? null : chosen(categories().stream(), Category::id, about));
        location.choose(choosing ? Address.read(address, LOCATION) : null);
        assigned.setValue(Address.read(address, ASSIGNED) != null);
        overdue.setValue(Address.read(address, OVERDUE) != null);
        since.setValue(day(Address.read(address, SINCE)));
        counted.setValue(Address.read(address, COUNTED) != null);
        tellHowMany();
        further.setOpen(howMany() > 0);
        further.setVisible(choosing || howMany() > 0);
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
        return ReportFilter.of(scope)
                .at(location.getOptionalValue().map(LocationRow::id).orElse(null))
                .about(category.getOptionalValue().map(Category::id).orElse(null))
                .in(state.getOptionalValue().map(Set::of).orElse(Set.of()))
                .with(priority.getOptionalValue().map(Set::of).orElse(Set.of()))
                .assigned(assigned.getValue())
                .overdue(overdue.getValue())
                .withWords(words.getValue())
                .since(since.getValue())
                .counted(counted.getValue());
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

    private static <T, W> @Nullable T chosen(Stream<T> choice, Function<T, W> word, @Nullable W wanted) {
        return choice.filter(item -> word.apply(item).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
