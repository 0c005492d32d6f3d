package nl.perspectief.experts;

/** A location at which somebody may live. */
public record Shelter(long id, String name) {}
