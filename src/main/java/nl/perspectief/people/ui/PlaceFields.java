package nl.perspectief.people.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.ui.parts.LocationChoice;
import nl.perspectief.security.FunctionKind.Scope;
import org.jspecify.annotations.Nullable;

/** One location, or the municipality as a whole where that can be; nothing is chosen until somebody chooses. */
class PlaceFields extends Div {

    final Checkbox whole = new Checkbox(getTranslation("people.give.wholeMunicipality"));
    final LocationChoice location;
    private Scope scope = Scope.MUNICIPALITY;
    private long municipalityId;

    /** @param today closed locations are not offered */
    PlaceFields(LocationService locations, LocalDate today) {
        location = new LocationChoice(locations, part -> new LocationFilter(part, null, municipalityId, today));
        location.setLabel(getTranslation("people.give.location"));
        location.setRequiredIndicatorVisible(true);
        location.setManualValidation(true);
        location.addValueChangeListener(_ -> location.setInvalid(false));
        whole.addValueChangeListener(event -> {
            location.setInvalid(false);
            location.setVisible(!event.getValue());
        });
        addClassName("form");
        add(whole, location);
        setVisible(false);
    }

    /** What was chosen stays chosen if it can. */
    void offer(Scope scope, long municipalityId) {
        this.scope = scope;
        this.municipalityId = municipalityId;
        if (location.getOptionalValue()
                .filter(row -> row.municipalityId() != municipalityId)
                .isPresent()) {
            location.clear();
        }
        location.refresh();
        whole.setVisible(scope == Scope.EITHER);
        location.setVisible(!isWhole());
        setVisible(scope != Scope.MUNICIPALITY);
    }

    /**
     * @return the location's id, null for the municipality as a whole
     * @throws BadInputException when nothing is chosen but should be
     */
    @Nullable
    Long chosen() {
        if (scope == Scope.MUNICIPALITY || isWhole()) {
            return null;
        }
        var key = scope == Scope.LOCATION ? "people.bad.wantsLocation" : "people.bad.wantsPlace";
        BadInputException.unless(location.getValue() != null, "location", key);
        return requireNonNull(location.getValue()).id();
    }

    private boolean isWhole() {
        return scope == Scope.EITHER && whole.getValue();
    }
}
