package nl.perspectief.experts;

/**
 * How many a pool heard, as far as it is told anyway.
 *
 * @param experts who are in it or were: what they heard stays counted
 * @param interviews that were counted; 0 before the first count
 * @param recorded that the pool has now: of each expert only some are counted at a time
 * @param groups bands that were counted apart
 */
public record Heard(int experts, int interviews, int recorded, int groups) {}
