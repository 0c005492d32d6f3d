package nl.perspectief.voting;

/** A poll was fixed, with its roll; told within that transaction. */
public record PollOpened(long pollId, long councilId) {}
