package nl.perspectief.experts.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Drawing;
import nl.perspectief.experts.PoolFigures.Band;
import nl.perspectief.experts.PoolFigures.Part;

/** Of each band its part of those who were heard, above its part of those who live there. */
class VoicesChart extends Div {

    private static final String EXACT = "open";

    /** Others of it may be among those who are told together: where its bar ends isn't known. */
    private static final String AT_LEAST = "least";

    private static final int BAR_HEIGHT = 12;
    private static final double WHOLE = 100;

    VoicesChart(Part part, int interviews) {
        addClassName("figure-chart");
        var list = new OrderedList();
        part.bands().forEach(band -> list.add(item(part, band, interviews)));
        add(list);
        if (part.together() > 0) {
            add(new Paragraph(getTranslation("experts.figures.togetherAll", part.together())));
        }
        add(legend(part));
    }

    private ListItem item(Part part, Band band, int interviews) {
        var number = new Span(VoicesTexts.heard(band, getLocale()));
        number.addClassName("number");
        var item = new ListItem(
                new Div(new Span(VoicesTexts.name(part.attribute(), band, getLocale())), number),
                bar(VoicesTexts.share(band.atLeast(), interviews), band.exact() ? EXACT : AT_LEAST));
        var people = band.population();
        if (people != null) {
            item.add(bar(VoicesTexts.share(people, part.population()), "done"));
        }
        if (VoicesTexts.isHardlyHeard(part, band, interviews)) {
            item.add(new Chip(Chip.Look.FAIR, getTranslation("experts.figures.hardly")));
        }
        return item;
    }

    /** The number beside it and the table say the same. */
    private static Svg bar(double share, String name) {
        return new Drawing(BAR_HEIGHT, "")
                .shape("rect", Map.of("class", name, "width", Math.round(share * WHOLE) + "%", "height", BAR_HEIGHT))
                .svg();
    }

    private Paragraph legend(Part part) {
        var legend = new Paragraph(part(EXACT, "experts.figures.legend.heard"));
        if (part.bands().stream().anyMatch(band -> !band.exact() && band.atLeast() > 0)) {
            legend.add(part(AT_LEAST, "experts.figures.legend.atLeast"));
        }
        if (part.population() > 0) {
            legend.add(part("done", "experts.figures.legend.living"));
        }
        legend.addClassNames("legend", "muted");
        return legend;
    }

    private Span part(String look, String text) {
        var swatch = new Span();
        swatch.addClassNames("swatch", look);
        return new Span(swatch, new Span(getTranslation(text)));
    }
}
