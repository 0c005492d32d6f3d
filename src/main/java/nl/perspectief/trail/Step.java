package nl.perspectief.trail;

/**
 * A thing in the trail of another one.
 *
 * @param place how far it is away: 0 for the other one itself, less for what it came of, more for what came of it
 */
public record Step(Reference reference, int place) {}
