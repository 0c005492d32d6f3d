package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionFilter;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.ui.parts.LocationChoice;
import org.jspecify.annotations.Nullable;

/** Which actions are shown; what is chosen stands in the address. */
class ActionFilters extends Div {

    static final String STATE = "state";
    private static final String THEME = "theme";
    private static final String TERM = "term";
    private static final String ORGANISATION = "organisation";
    private static final String LOCATION = "location";
    private static final String OVERDUE = "overdue";

    final Select<ActionState> state = select("agenda.filter.state", "agenda.state.", ActionState.values());
    final Select<ActionTheme> theme = select("agenda.filter.theme", "agenda.theme.", ActionTheme.values());
    final Select<ActionTerm> term = select("agenda.filter.term", "agenda.term.", ActionTerm.values());
    final ComboBox<OrganisationChoice> organisation;
    final LocationChoice location;
    final Checkbox overdue = new Checkbox(getTranslation("agenda.filter.overdue"));
    private final transient OrganisationService organisations;

    /** @param several whether the user sees more than one organisation */
    ActionFilters(OrganisationService organisations, LocationService locations, boolean several, Runnable changed) {
        this.organisations = organisations;
        organisation = new OrganisationField(organisations, () -> 0L);
        organisation.setVisible(several);
        location = new LocationChoice(locations, LocationFilter::named);
        location.setVisible(locations.areSeveral());
        addClassNames("filters", "action-filters");
        label(organisation, "agenda.filter.organisation");
        label(location, "agenda.filter.location");
        Stream.<HasValue<?, ?>>of(state, theme, term, organisation, location, overdue)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
        add(state, theme, term, organisation, location, overdue);
    }

    private <E extends Enum<E>> Select<E> select(String label, String words, E[] items) {
        var field = new Select<E>();
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("agenda.filter.all"));
        field.setItemLabelGenerator(
                item -> item == null ? getTranslation("agenda.filter.all") : getTranslation(words + item));
        return field;
    }

    private void label(ComboBox<?> field, String label) {
        field.setLabel(getTranslation(label));
        field.setPlaceholder(getTranslation("agenda.filter.all"));
        field.setClearButtonVisible(true);
    }

    /** What an address says, without what isn't there. */
    ActionFilter read(Location address) {
        state.setValue(one(ActionState.values(), Address.read(address, STATE)));
        theme.setValue(one(ActionTheme.values(), Address.read(address, THEME)));
        term.setValue(one(ActionTerm.values(), Address.read(address, TERM)));
        organisation.setValue(
                organisation.isVisible() ? organisation(Address.readChoice(address, ORGANISATION)) : null);
        var code = Address.read(address, LOCATION);
        location.choose(location.isVisible() ? code : null);
        overdue.setValue(address.getQueryParameters().getParameters().containsKey(OVERDUE));
        return filter();
    }

    private @Nullable OrganisationChoice organisation(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        try {
            return new OrganisationChoice(id, organisations.find(id).name());
        } catch (NotFoundException notTheirs) {
            return null;
        }
    }

    ActionFilter filter() {
        return new ActionFilter(
                state.getValue(),
                theme.getValue(),
                term.getValue(),
                organisation.getOptionalValue().map(OrganisationChoice::id).orElse(null),
                location.getOptionalValue().map(LocationRow::code).orElse(null),
                overdue.getValue());
    }

    Address write(Address address) {
        var filter = filter();
        return address.with(STATE, word(filter.state()))
                .with(THEME, word(filter.theme()))
                .with(TERM, word(filter.term()))
                .with(ORGANISATION, filter.organisationId())
                .with(LOCATION, filter.locationCode())
                .with(OVERDUE, filter.overdue() ? "yes" : null);
    }

    static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String word) {
        return Arrays.stream(values)
                .filter(value -> Objects.equals(word(value), word))
                .findFirst()
                .orElse(null);
    }
}
