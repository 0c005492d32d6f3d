package nl.perspectief.locations;

/** A municipality in a choice. */
public record MunicipalityRow(long id, String code, String name) {}
