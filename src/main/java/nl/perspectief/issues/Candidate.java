package nl.perspectief.issues;

/** Somebody to whom a report can be assigned. */
public record Candidate(long personId, String name) {}
