package nl.perspectief.locations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What oversight says of a location.
 *
 * @param code short name in addresses, e.g. {@code de-wilg}: letters (kept in lower case), digits and hyphens, 1–20
 *     characters
 * @param postcode Dutch, as people write it; kept as {@code 1315 KT}
 * @param capacity places, 1–5,000
 * @param residents people who live there now, 0–5,000; may exceed the capacity, since that happens
 * @param openSince first day, in 1900–2100
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
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) *([A-Z]{2})");
    private static final int MOST = 5_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** Taken by the addresses of the pages that make one, or many. */
    private static final Set<String> RESERVED = Set.of("new", "import");

    public LocationDraft {
        code = code.strip().toLowerCase(Locale.ROOT);
        name = PlainText.line(name);
        street = PlainText.line(street);
        city = PlainText.line(city);
        BadInputException.unless(
                CODE.matcher(code).matches() && !RESERVED.contains(code), "code", "locations.bad.code");
        BadInputException.unless(!name.isEmpty() && name.length() <= 100, "name", "locations.bad.name", 100);
        BadInputException.unless(!street.isEmpty() && street.length() <= 150, "street", "locations.bad.street", 150);
        var postcodeParts = POSTCODE.matcher(postcode.strip().toUpperCase(Locale.ROOT));
        BadInputException.unless(postcodeParts.matches(), "postcode", "locations.bad.postcode");
        postcode = postcodeParts.group(1) + " " + postcodeParts.group(2);
        BadInputException.unless(!city.isEmpty() && city.length() <= 100, "city", "locations.bad.city", 100);
        BadInputException.unless(capacity >= 1 && capacity <= MOST, "capacity", "locations.bad.capacity", 1, MOST);
        BadInputException.unless(residents >= 0 && residents <= MOST, "residents", "locations.bad.residents", 0, MOST);
        BadInputException.unless(isSensible(openSince), "openSince", "locations.bad.openSince");
        BadInputException.unless(openUntil == null || isSensible(openUntil), "openUntil", "locations.bad.farAway");
        BadInputException.unless(
                openUntil == null || !openUntil.isBefore(openSince), "openUntil", "locations.bad.openUntil");
    }

    private static boolean isSensible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
