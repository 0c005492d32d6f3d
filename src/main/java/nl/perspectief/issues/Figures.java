package nl.perspectief.issues;

import java.time.YearMonth;
import java.util.List;
import nl.perspectief.base.text.Texts;

/**
 * Reports in figures.
 *
 * @param wide whether the user has figures of a whole municipality
 * @param months all of the period, the first first
 * @param locations by name; all of which the user has figures, unless one was asked for
 * @param categories that were reported, the most frequent first
 * @param places to choose from, by name
 * @param kinds to choose from, without those that are confidential
 */
public record Figures(
        boolean wide,
        Figure total,
        List<Line<YearMonth>> months,
        List<Line<Place>> locations,
        List<Line<Kind>> categories,
        List<Place> places,
        List<Kind> kinds) {

    /** The figures of something. */
    public record Line<T>(T of, Figure figure) {}

    public record Place(long id, String code, String name) {}

    public record Kind(long id, Texts name) {}
}
