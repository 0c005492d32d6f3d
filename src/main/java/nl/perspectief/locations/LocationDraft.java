package nl.perspectief.locations;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * What oversight says of a location.
 *
 * @param code short name in addresses, e.g. {@code de-wilg}: lower-case letters, digits and hyphens, 1–20 characters
 * @param capacity places, 1–5,000
 * @param residents people who live there now, 0–5,000; may exceed the capacity, since that happens
 * @param openUntil last day, null while no end is planned
 * @throws BadInputException for the first field that is not as it should be
 */
public record LocationDraft(
        String code,
        String name,
        String street,
        String postcode,
        String city,
        int capacity,
        int residents,
        BuildingKind buildingKind,
        LocalDate openSince,
        @Nullable LocalDate openUntil) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Z]{2}");
    private static final int MOST = 5_000;

    /** Taken by the address of the page that makes one. */
    private static final String RESERVED = "new";

    public LocationDraft {
        name = name.strip();
        street = street.strip();
        city = city.strip();
        BadInputException.unless(CODE.matcher(code).matches() && !code.equals(RESERVED), "code", "locations.bad.code");
        BadInputException.unless(!name.isEmpty() && name.length() <= 100, "name", "locations.bad.name", 100);
        BadInputException.unless(!street.isEmpty() && street.length() <= 150, "street", "locations.bad.street", 150);
        BadInputException.unless(POSTCODE.matcher(postcode).matches(), "postcode", "locations.bad.postcode");
        BadInputException.unless(!city.isEmpty() && city.length() <= 100, "city", "locations.bad.city", 100);
        BadInputException.unless(capacity >= 1 && capacity <= MOST, "capacity", "locations.bad.capacity", 1, MOST);
        BadInputException.unless(residents >= 0 && residents <= MOST, "residents", "locations.bad.residents", 0, MOST);
        BadInputException.unless(
                openUntil == null || !openUntil.isBefore(openSince), "openUntil", "locations.bad.openUntil");
    }
}
