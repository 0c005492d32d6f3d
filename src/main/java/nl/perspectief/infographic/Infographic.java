package nl.perspectief.infographic;

import nl.perspectief.infographic.poster.Poster;

/**
 * What was published, as it was then, in the reader's language.
 *
 * @param overseen whether the user oversees its pool
 * @param svg its picture
 * @param poster what the picture says
 */
public record Infographic(InfographicRow row, boolean overseen, String svg, Poster poster) {}
