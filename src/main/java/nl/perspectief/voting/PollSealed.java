package nl.perspectief.voting;

import nl.perspectief.voting.count.Result;

/** A poll was closed, counted and sealed; told within that transaction. */
public record PollSealed(long pollId, long councilId, Result result) {}
