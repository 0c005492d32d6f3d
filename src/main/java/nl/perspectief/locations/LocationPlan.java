package nl.perspectief.locations;

import java.util.List;

/**
 * What an import would do to the locations of a municipality.
 *
 * @param unchanged how many are in the file as they are already
 */
public record LocationPlan(long municipalityId, List<LocationDraft> added, List<Change> changed, int unchanged) {

    /** @param version the location's when it was compared; the change is refused when somebody was first */
    public record Change(long locationId, int version, LocationDraft before, LocationDraft after) {}

    public LocationPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** How many locations it stores. */
    public int size() {
        return added.size() + changed.size();
    }
}
