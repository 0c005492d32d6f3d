package nl.perspectief.agenda.promises;

import nl.perspectief.agenda.ActionRow;

/**
 * A part of what everybody may read that may tell who somebody is.
 *
 * @param number of the action, as the reader says it
 */
public record PublicSuspicion(String number, String text) {

    /** The action's address within the portal, without the leading slash. */
    public String path() {
        return ActionRow.pathOf(number);
    }
}
