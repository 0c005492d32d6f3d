package nl.perspectief.quality.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * The content of a checklist template, without faults.
 *
 * @param themes in their order, at least one
 */
public record TemplateContent(List<ThemeContent> themes) {

    public TemplateContent {
        themes = List.copyOf(themes);
    }

    /** The indicators of all themes, in their order. */
    public Stream<IndicatorContent> indicators() {
        return themes.stream().flatMap(theme -> theme.indicators().stream());
    }
}
