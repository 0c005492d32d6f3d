package nl.perspectief.locations.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Function;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * One of the user's locations, by a part of its name. There may be ten thousand: asked for a page at a time, and only
 * when it is opened.
 */
public class LocationChoice extends ComboBox<LocationRow> {

    private final transient LocationService locations;

    /** @param offered which locations there are to choose from, of those with a part of a name */
    public LocationChoice(LocationService locations, Function<String, LocationFilter> offered) {
        this.locations = locations;
        setItemLabelGenerator(LocationRow::name);
        setItems(query -> locations
                .list(
                        offered.apply(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize(), Sort.by("name", "id")))
                .stream());
        getLazyDataView().setIdentifierProvider(LocationRow::id);
    }

    /** The one of that code, or none. */
    public void choose(@Nullable String code) {
        setValue(
                code == null
                        ? null
                        : locations.list(LocationFilter.coded(code), PageRequest.ofSize(1)).stream()
                                .findFirst()
                                .orElse(null));
    }

    /** Others are offered from now on. */
    public void refresh() {
        getLazyDataView().refreshAll();
    }
}
