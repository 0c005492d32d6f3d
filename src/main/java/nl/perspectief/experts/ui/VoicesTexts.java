package nl.perspectief.experts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.PoolFigures.Band;
import nl.perspectief.experts.PoolFigures.Part;

/** How many were heard, in words. */
final class VoicesTexts {

    private static final int HALF = 2;

    private VoicesTexts() {}

    static String name(Attribute attribute, Band band, Locale language) {
        var name = band.name();
        if (name != null) {
            return name;
        }
        return switch (band.code()) {
            case Attribute.UNSAID -> I18NProvider.translate(language, "experts.band.unsaid");
            case Attribute.ELSEWHERE -> I18NProvider.translate(language, "experts.band.living.ELSEWHERE");
            default ->
                I18NProvider.translate(
                        language, "experts.band." + attribute.name().toLowerCase(Locale.ROOT) + '.' + band.code());
        };
    }

    static String heard(Band band, Locale language) {
        if (band.exact()) {
            return I18NProvider.translate(language, "experts.figures.heard", band.atLeast());
        }
        return band.atLeast() == 0
                ? I18NProvider.translate(language, "experts.figures.together")
                : I18NProvider.translate(language, "experts.figures.atLeast", band.atLeast());
    }

    /** Of the whole, between 0 and 1. */
    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static String percent(double share, Locale language) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    /** Whether their part of those who were heard is less than half of their part of those who live there. */
    static boolean isHardlyHeard(Part part, Band band, int interviews) {
        var people = band.population();
        return band.exact()
                && people != null
                && share(band.atLeast(), interviews) * HALF < share(people, part.population());
    }
}
