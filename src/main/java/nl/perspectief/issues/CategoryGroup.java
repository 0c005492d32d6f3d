package nl.perspectief.issues;

import nl.perspectief.base.text.Texts;

/** Where a category can stand. */
public record CategoryGroup(long id, long municipalityId, Texts name) {}
