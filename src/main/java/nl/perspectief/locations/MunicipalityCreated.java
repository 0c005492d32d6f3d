package nl.perspectief.locations;

/** There is another municipality; heard in the transaction that makes it. */
public record MunicipalityCreated(long municipalityId) {}
