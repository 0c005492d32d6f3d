package nl.perspectief.quality.content;

import java.util.List;
import nl.perspectief.base.text.Texts;

/**
 * One theme of a template.
 *
 * @param code       {@code T} and one to three digits, once in a template
 * @param position   in the template, from 1
 * @param name       at most 200 characters
 * @param shortName  for narrow columns, at most 40 characters
 * @param indicators in their order, at least one
 */
public record ThemeContent(String code, int position, Texts name, Texts shortName, List<IndicatorContent> indicators) {

    public ThemeContent {
        indicators = List.copyOf(indicators);
    }
}
