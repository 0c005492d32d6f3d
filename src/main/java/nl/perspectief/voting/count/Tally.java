package nl.perspectief.voting.count;

/**
 * How much one option got.
 *
 * @param option its id; {@code yes}, {@code no} or {@code abstain} for a question of yes or no
 * @param count  votes or points
 */
public record Tally(String option, long count) {}
