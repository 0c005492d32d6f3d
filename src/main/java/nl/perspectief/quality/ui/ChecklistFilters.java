package nl.perspectief.quality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.base.ui.Address;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.quality.ChecklistFilter;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.TemplateRow;
import org.jspecify.annotations.Nullable;

/** Which rounds the list shows; reads it from the address and writes it there. */
class ChecklistFilters extends Div {

    static final String LOCATION = "location";
    static final String TEMPLATE = "template";
    static final String STATUS = "status";

    final Select<LocationRow> location = new Select<>();
    final Select<TemplateRow> template = new Select<>();
    final Select<ChecklistStatus> status = new Select<>();

    ChecklistFilters(List<LocationRow> locations, List<TemplateRow> templates, Runnable changed) {
        addClassName("filters");
        prepare(location, "quality.list.location", changed);
        location.setItems(locations);
        location.setItemLabelGenerator(row -> row == null ? location.getEmptySelectionCaption() : row.name());
        location.setVisible(locations.size() > 1);
        prepare(template, "quality.list.template", changed);
        template.setItems(templates);
        template.setItemLabelGenerator(row ->
                row == null ? template.getEmptySelectionCaption() : TemplateChoice.name(row, templates, getLocale()));
        prepare(status, "quality.list.status", changed);
        status.setItems(ChecklistStatus.values());
        status.setItemLabelGenerator(value -> value == null
                ? status.getEmptySelectionCaption()
                : AnswerTexts.in(getLocale()).status(value));
        add(location, template, status);
    }

    private void prepare(Select<?> select, String label, Runnable changed) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("quality.list.all"));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    /** What isn't there to choose is left out, as from an old link. */
    void read(Location address) {
        choose(location, LocationRow::code, Address.read(address, LOCATION));
        choose(template, row -> String.valueOf(row.id()), Address.read(address, TEMPLATE));
        choose(status, ChecklistFilters::word, Address.read(address, STATUS));
    }

    private static <T> void choose(
            Select<T> select, java.util.function.Function<T, String> word, @Nullable String wanted) {
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> word.apply(item).equals(wanted))
                .findFirst()
                .orElse(null));
    }

    Address write(Address address) {
        return address.with(
                        LOCATION,
                        location.getOptionalValue().map(LocationRow::code).orElse(null))
                .with(TEMPLATE, template.getOptionalValue().map(TemplateRow::id).orElse(null))
                .with(
                        STATUS,
                        status.getOptionalValue().map(ChecklistFilters::word).orElse(null));
    }

    ChecklistFilter filter() {
        return new ChecklistFilter(
                location.getOptionalValue().map(LocationRow::code).orElse(null),
                template.getOptionalValue().map(TemplateRow::id).orElse(null),
                status.getOptionalValue().map(Set::of).orElse(Set.of()));
    }

    static String word(ChecklistStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
