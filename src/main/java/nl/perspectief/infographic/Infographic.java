package nl.perspectief.infographic;

import nl.perspectief.infographic.poster.Poster;

/**
 * What was published, as it was then, in the reader's language.
 *
 * @param svg its picture
 * @param poster what the picture says
 */
public record Infographic(InfographicRow row, long poolId, String svg, Poster poster) {}
