package nl.perspectief.voting;

import org.jspecify.annotations.Nullable;

/**
 * How far a poll is now.
 *
 * @param voted how many have; null while these are fewer than {@value Poll#FEWEST_SHOWN} and it goes on
 */
public record Turnout(PollPhase phase, @Nullable Integer voted) {}
