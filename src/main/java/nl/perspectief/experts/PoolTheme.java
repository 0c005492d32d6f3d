package nl.perspectief.experts;

import nl.perspectief.base.text.Texts;

/** A theme of a pool, to choose from. */
public record PoolTheme(long id, Texts name) {}
