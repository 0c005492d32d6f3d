package nl.perspectief.quality;

import java.util.Map;

/**
 * One theme of a round.
 *
 * @param previous what was last submitted before this round, by indicator code
 */
public record RoundTheme(Round round, Template.Theme theme, Map<String, PreviousAnswer> previous) {}
