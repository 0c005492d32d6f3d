package nl.perspectief.agenda.promises;

import nl.perspectief.agenda.ActionTheme;

/**
 * How many promises of a theme are in a state.
 *
 * @param overdue of those whose last day has passed without an end
 */
public record PromiseCount(ActionTheme theme, PromiseState state, long number, long overdue) {}
