package nl.perspectief.locations.file;

import java.util.Arrays;

/** The columns of a file of locations, in the order in which an example has them. */
public enum LocationColumn {
    CODE("code"),
    NAME("name"),
    STREET("street"),
    POSTCODE("postcode"),
    CITY("city"),
    CAPACITY("capacity"),
    RESIDENTS("residents"),
    BUILDING_KIND("buildingKind"),
    OPEN_SINCE("openSince"),
    OPEN_UNTIL("openUntil");

    private final String field;

    LocationColumn(String field) {
        this.field = field;
    }

    /** The part of a draft that it becomes. */
    static LocationColumn of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElseThrow();
    }
}
