package nl.perspectief.agenda;

/** What everybody may read of what was promised is not what it was. */
public record PromisesChanged() {}
