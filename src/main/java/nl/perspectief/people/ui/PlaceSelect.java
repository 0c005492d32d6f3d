package nl.perspectief.people.ui;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.security.FunctionKind.Scope;
import org.jspecify.annotations.Nullable;

/** One location, or the municipality as a whole where that can be; nothing is chosen until somebody chooses. */
class PlaceSelect extends RequiredSelect<PlaceSelect.Place> {

    /** @param location null for the municipality as a whole */
    record Place(@Nullable LocationRow location) {}

    private Scope scope = Scope.MUNICIPALITY;

    PlaceSelect() {
        setLabel(getTranslation("people.give.location"));
        setItemLabelGenerator(place -> {
            var location = place.location();
            return location == null ? getTranslation("people.give.wholeMunicipality") : location.name();
        });
        setVisible(false);
    }

    /** What was chosen stays chosen if it can. */
    void offer(Scope scope, List<LocationRow> locations) {
        this.scope = scope;
        var before = getValue();
        var places = Stream.concat(
                        Stream.of(new Place(null)).filter(_ -> scope == Scope.EITHER),
                        locations.stream().map(Place::new))
                .toList();
        setItems(places);
        if (before != null && places.contains(before)) {
            setValue(before);
        }
        setVisible(scope != Scope.MUNICIPALITY);
    }

    /**
     * @return the location's id, null for the municipality as a whole
     * @throws BadInputException when nothing is chosen but should be
     */
    @Nullable
    Long chosen() {
        if (scope == Scope.MUNICIPALITY) {
            return null;
        }
        var key = scope == Scope.LOCATION ? "people.bad.wantsLocation" : "people.bad.wantsPlace";
        BadInputException.unless(getValue() != null, "location", key);
        var location = requireNonNull(getValue()).location();
        return location == null ? null : location.id();
    }
}
