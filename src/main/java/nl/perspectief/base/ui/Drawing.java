package nl.perspectief.base.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Svg;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.HtmlUtils;

/**
 * A picture of shapes and words. Places and lengths may be per cent of the whole, so that words keep their size on any
 * screen; colours come from the style sheet. Who doesn't see it has a table beside it, and hears what it shows.
 */
public final class Drawing {

    private final StringBuilder shapes = new StringBuilder();
    private final int height;
    private final String description;

    /**
     * @param height in pixels
     * @param description what it shows; empty when words beside it say the same
     */
    public Drawing(int height, String description) {
        this.height = height;
        this.description = description;
    }

    /** @param attributes each name with its value */
    public Drawing shape(String tag, Map<String, ?> attributes) {
        return words(tag, attributes, "");
    }

    public Drawing text(String words, Map<String, ?> attributes) {
        return words("text", attributes, words);
    }

    private Drawing words(String tag, Map<String, ?> attributes, String words) {
        shapes.append(opened(tag, attributes))
                .append(HtmlUtils.htmlEscape(words))
                .append("</")
                .append(tag)
                .append('>');
        return this;
    }

    /** In the order of their names, so that the same picture is the same text. */
    private static String opened(String tag, Map<String, ?> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .map(each -> " %s='%s'"
                                .formatted(each.getKey(), HtmlUtils.htmlEscape(String.valueOf(each.getValue()))))
                        .collect(joining("", "<" + tag, ">"));
    }

    public Svg svg() {
        var about =
                description.isEmpty() ? Map.of("aria-hidden", true) : Map.of("role", "img", "aria-label", description);
        var size = new TreeMap<String, Object>(about);
        size.put("width", "100%");
        size.put("height", height);
        var svg = new Svg(opened("svg", size) + shapes + "</svg>");
        svg.addClassName("drawing");
        return svg;
    }
}
