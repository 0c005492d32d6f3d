package nl.perspectief.experts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.experts.PoolFigures.Band;
import nl.perspectief.experts.PoolFigures.Part;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of an attribute, the same on the screen and in a file.
 *
 * @param heard how many, in words
 * @param exactly how many, where that is told; null otherwise
 * @param share of all who were heard, between 0 and 1; null where it isn't told
 * @param living how many live here; null where nobody said
 * @param livingShare of all who live here, between 0 and 1; null where nobody said
 */
record VoicesRow(
        String name,
        String heard,
        @Nullable Integer exactly,
        @Nullable Double share,
        @Nullable Integer living,
        @Nullable Double livingShare) {

    /** One for each band, and one for all that are told together. */
    static List<VoicesRow> of(Part part, int interviews, Locale language) {
        var rows = new ArrayList<VoicesRow>();
        part.bands().forEach(band -> rows.add(of(part, band, interviews, language)));
        if (part.together() > 0) {
            rows.add(new VoicesRow(
                    I18NProvider.translate(language, "experts.figures.column.together"),
                    String.valueOf(part.together()),
                    part.together(),
                    VoicesTexts.share(part.together(), interviews),
                    null,
                    null));
        }
        return rows;
    }

    private static VoicesRow of(Part part, Band band, int interviews, Locale language) {
        var people = band.population();
        return new VoicesRow(
                VoicesTexts.name(part.attribute(), band, language),
                VoicesTexts.heard(band, language),
                band.exact() ? band.atLeast() : null,
                band.exact() ? VoicesTexts.share(band.atLeast(), interviews) : null,
                people,
                people == null ? null : VoicesTexts.share(people, part.population()));
    }
}
