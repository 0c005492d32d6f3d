package nl.perspectief.experts;

/** A pool, and how many it heard as of its last count. */
public record HeardPool(ExpertPool pool, Heard heard) {}
