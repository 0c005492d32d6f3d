package nl.perspectief.experts;

/** An expert of the municipality who is not in the pool. */
public record Candidate(long personId, String name) {}
