package nl.perspectief.issues.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.perspectief.locations.LocationService;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** One of the user's locations, or all: asked for when it is opened, since a board has its statements for the reports. */
class LocationChoice extends ComboBox<LocationChoice.Place> {

    record Place(String code, String name) {}

    LocationChoice(LocationService locations) {
        setLabel(getTranslation("issues.filter.location"));
        setPlaceholder(getTranslation("issues.filter.all"));
        setClearButtonVisible(true);
        setItemLabelGenerator(Place::name);
        setItems(query -> {
            var wanted = query.getFilter().orElse("").toLowerCase(getLocale());
            return locations.list(Pageable.unpaged(Sort.by("name"))).stream()
                    .map(row -> new Place(row.code(), row.name()))
                    .filter(place -> place.name().toLowerCase(getLocale()).contains(wanted))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
    }
}
