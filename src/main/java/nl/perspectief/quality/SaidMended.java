package nl.perspectief.quality;

import java.time.Instant;
import nl.perspectief.agenda.NumberedAction;

/**
 * That an action reported mended what failed in an earlier round, which nobody has looked at since.
 *
 * @param number of the action
 */
public record SaidMended(String number, Instant at) implements NumberedAction {}
