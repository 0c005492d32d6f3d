package nl.perspectief.quality.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.ListDataView;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.base.ui.Address;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.quality.ChecklistFilter;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.TemplateRow;
import org.jspecify.annotations.Nullable;

/** Which rounds the list shows; reads it from the address and writes it there. */
class ChecklistFilters extends Div {

    static final String LOCATION = "at";
    static final String TEMPLATE = "template";
    static final String STATUS = "status";

    /** Sends the locations to the browser only when they are asked for. */
    final ComboBox<LocationRow> location = new ComboBox<>();

    final Select<TemplateRow> template = new Select<>();
    final Select<ChecklistStatus> status = new Select<>();

    ChecklistFilters(List<LocationRow> locations, List<TemplateRow> templates, Runnable changed) {
        addClassName("filters");
        location.setLabel(getTranslation("quality.list.location"));
        location.setPlaceholder(getTranslation("quality.list.all"));
        location.setClearButtonVisible(true);
        location.setItems(locations);
        location.setItemLabelGenerator(LocationRow::name);
        location.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
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
        location.setValue(chosen(location.getListDataView(), LocationRow::code, Address.read(address, LOCATION)));
        template.setValue(
                chosen(template.getListDataView(), row -> String.valueOf(row.id()), Address.read(address, TEMPLATE)));
        status.setValue(chosen(status.getListDataView(), ChecklistFilters::word, Address.read(address, STATUS)));
    }

    private static <T> @Nullable T chosen(
            ListDataView<T, ?> choice, Function<T, String> word, @Nullable String wanted) {
        return choice.getItems()
                .filter(item -> word.apply(item).equals(wanted))
                .findFirst()
                .orElse(null);
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
