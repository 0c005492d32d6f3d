package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.ui.Drawing;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.experts.Tone;
import nl.perspectief.experts.Tones;

/** In which tone people spoke: a bar, and the same in words below it. */
class TonesBar extends Div {

    private static final int HEIGHT = 12;
    private static final int WHOLE = 100;

    TonesBar(Tones tones) {
        addClassName("tones");
        var bar = new Drawing(HEIGHT, "");
        var from = 0;
        for (var tone : Tone.values()) {
            var width = tones.quartersOf(tone) * WHOLE / Tones.QUARTERS;
            if (width > 0) {
                bar.shape(
                        "rect",
                        Map.of(
                                "class",
                                tone.name().toLowerCase(Locale.ROOT),
                                "x",
                                from + "%",
                                "width",
                                width + "%",
                                "height",
                                HEIGHT));
            }
            from += width;
        }
        var words = Muted.paragraph(InsightTexts.tones(tones, getLocale()));
        add(bar.svg(), words);
    }
}
