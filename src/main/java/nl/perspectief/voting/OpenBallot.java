package nl.perspectief.voting;

import nl.perspectief.voting.count.Choice;

/**
 * What somebody voted in an open poll.
 *
 * @param name as it was then
 * @param changes how often it was changed before it counted
 */
public record OpenBallot(String name, Choice choice, int changes) {}
