package nl.perspectief.agenda.promises;

import nl.perspectief.agenda.NumberedAction;

/**
 * A part of what everybody may read that may tell who somebody is.
 *
 * @param number of the action, as the reader says it
 */
public record PublicSuspicion(String number, String text) implements NumberedAction {}
