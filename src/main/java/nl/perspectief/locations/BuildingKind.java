package nl.perspectief.locations;

/** What kind of building people live in. */
public enum BuildingKind {
    HOTEL,
    OFFICE,
    SCHOOL,
    APARTMENTS,
    MODULAR,
    SHIP,
    OTHER
}
