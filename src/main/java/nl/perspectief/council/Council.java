package nl.perspectief.council;

import org.jspecify.annotations.Nullable;

/**
 * A residents' council: of one location, or of the city, which is the municipality as a whole.
 *
 * @param locationId null for the city's council, as code and name of the location
 */
public record Council(
        long id,
        long municipalityId,
        String municipalityCode,
        String municipalityName,
        @Nullable Long locationId,
        @Nullable String locationCode,
        @Nullable String locationName) {

    /** No code of a location has a sign that this ends with. */
    static final String CITY = "city_";

    /** By which it is addressed: its location's own, or one that no location has. */
    public String code() {
        return locationCode == null ? CITY + municipalityCode : locationCode;
    }

    public boolean isOfCity() {
        return locationId == null;
    }

    /** Translation key of its name, which takes the {@link #place}. */
    public String nameKey() {
        return isOfCity() ? "council.ofCity" : "council.ofLocation";
    }

    /** The name of what it is the council of. */
    public String place() {
        return locationName == null ? municipalityName : locationName;
    }

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return "council/" + code();
    }
}
