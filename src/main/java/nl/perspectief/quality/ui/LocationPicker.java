package nl.perspectief.quality.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** One location, some or all. */
class LocationPicker extends Div {

    final Checkbox all = new Checkbox();
    final CheckboxGroup<LocationRow> some = new CheckboxGroup<>();

    private LocationPicker(List<LocationRow> locations) {
        addClassName("stack");
        all.setLabel(getTranslation("quality.plan.all", locations.size()));
        some.setLabel(getTranslation("quality.plan.locations"));
        some.addClassName("columns");
        some.setItems(locations);
        some.setItemLabelGenerator(LocationRow::name);
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                some.setValue(event.getValue() ? Set.copyOf(locations) : Set.of());
            }
        });
        some.addValueChangeListener(event -> {
            some.setInvalid(false);
            var chosen = event.getValue().size();
            all.setValue(chosen == locations.size());
            all.setIndeterminate(chosen > 0 && chosen < locations.size());
        });
        add(some, all);
    }

    /** Those of the user's municipality that are not closed. */
    static LocationPicker of(LocationService locations, LocalDate today) {
        var own = locations.municipalities().stream().map(MunicipalityRow::id).collect(toUnmodifiableSet());
        return new LocationPicker(locations.list(Pageable.unpaged(Sort.by("name"))).stream()
                .filter(location -> own.contains(location.municipalityId()))
                .filter(location -> {
                    var until = location.openUntil();
                    return until == null || !until.isBefore(today);
                })
                .toList());
    }

    Set<Long> chosen() {
        return some.getValue().stream().map(LocationRow::id).collect(toUnmodifiableSet());
    }

    void tell(String problem) {
        some.setErrorMessage(problem);
        some.setInvalid(true);
        some.getElement().callJsFunction("focus");
    }
}
