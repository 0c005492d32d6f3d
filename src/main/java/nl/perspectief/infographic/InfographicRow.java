package nl.perspectief.infographic;

import java.time.Instant;

/** @param title in the reader's language */
public record InfographicRow(long id, String title, String municipalityName, Instant publishedAt) {

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return pathOf(id);
    }

    public static String pathOf(long id) {
        return "infographics/" + id;
    }
}
