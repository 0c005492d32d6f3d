package nl.perspectief.infographic.poster;

import java.util.List;

/**
 * What an infographic says, in one language.
 *
 * @param language its tag
 * @param place whose it is and of when
 * @param intro empty where there is none
 * @param themes the heaviest first
 * @param promises what was promised; empty where nothing was
 * @param note how to read the figures
 * @param published when, in words
 */
public record Poster(
        String language,
        String place,
        String title,
        String intro,
        List<Figure> figures,
        String themesTitle,
        List<Theme> themes,
        String insightsTitle,
        List<Saying> insights,
        String promisesTitle,
        List<Promise> promises,
        String note,
        String published) {

    public Poster {
        figures = List.copyOf(figures);
        themes = List.copyOf(themes);
        insights = List.copyOf(insights);
        promises = List.copyOf(promises);
    }

    /** @param number as it is written, also where there is none to tell */
    public record Figure(String number, String of) {}

    /**
     * @param weight in words
     * @param part of the longest bar, from 0 to 1
     */
    public record Theme(String name, String weight, double part) {}

    /** @param about its theme and its weight */
    public record Saying(String title, String about) {}

    /**
     * @param state in words
     * @param organisation empty where none is responsible yet
     * @param until in words, empty without a deadline
     */
    public record Promise(String state, Progress progress, String title, String organisation, String until) {}

    public enum Progress {
        PROMISED,
        UNDER_WAY,
        DONE
    }
}
