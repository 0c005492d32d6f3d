package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.InsightText;
import nl.perspectief.experts.Tone;
import nl.perspectief.experts.Tones;
import nl.perspectief.experts.Weight;
import org.jspecify.annotations.Nullable;

/** How heavy something weighs and in which tone it was said, in words. */
public final class InsightTexts {

    private InsightTexts() {}

    /** @param weight null where nothing was weighed yet */
    public static String weight(@Nullable Weight weight) {
        var said = Weight.said(weight);
        return I18NProvider.translate(said.key(), said.number());
    }

    static String weight(@Nullable Weight weight, Locale language) {
        var said = Weight.said(weight);
        return I18NProvider.translate(language, said.key(), said.number());
    }

    /** The tones that a quarter or more of the passages have. */
    static String tones(Tones tones, Locale language) {
        for (var tone : Tone.values()) {
            if (tones.quartersOf(tone) == Tones.QUARTERS) {
                return I18NProvider.translate(
                        language, "experts.tonesAll", I18NProvider.translate(language, "experts.tone." + tone));
            }
        }
        var parts = new ArrayList<String>();
        for (var tone : Tone.values()) {
            if (tones.quartersOf(tone) > 0) {
                parts.add(I18NProvider.translate(language, "experts.tones." + tone, tones.quartersOf(tone)));
            }
        }
        return I18NProvider.translate(
                language, "experts.tonesOf", Tones.QUARTERS, Dotted.of(parts.toArray(String[]::new)));
    }

    /** What it says, in each language in which it does. */
    static Div everywhere(InsightText text) {
        var all = new Div();
        all.addClassName("stack");
        Languages.ALL.stream()
                .filter(language -> !text.title().in(language).isEmpty())
                .forEach(language -> all.add(
                        ReadIn.written(new Paragraph(text.title().in(language)), language),
                        ReadIn.spoken(new Paragraph(text.text().in(language)), language)));
        return all;
    }

    static Chip chip(Tone tone) {
        var word = I18NProvider.translate("experts.tone." + tone);
        return switch (tone) {
            case POSITIVE -> new Chip(Chip.Look.GOOD, "+", word);
            case NEUTRAL -> new Chip(Chip.Look.UNKNOWN, "○", word);
            case NEGATIVE -> new Chip(Chip.Look.POOR, "−", word);
        };
    }
}
