package nl.perspectief.agenda;

/** Somebody to choose. */
public record PersonChoice(long id, String name) {}
