package nl.perspectief.quality;

import java.time.Clock;
import java.util.function.Predicate;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.content.IndicatorContent;
import nl.perspectief.quality.content.TemplateContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what was read from a template file as a published template. */
@Component
class TemplateImporter {

    private final ChecklistTemplateRepository templates;
    private final Clock clock;

    TemplateImporter(ChecklistTemplateRepository templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** Leaves a template of that code and edition as it is. Themes without a wanted indicator are left out. */
    @Transactional
    @TriedAgain
    public void publish(
            String code, int edition, Texts name, TemplateContent content, Predicate<IndicatorContent> wanted) {
        if (templates.existsByCodeAndEdition(code, edition)) {
            return;
        }
        var template = new ChecklistTemplate(code, edition, name);
        for (var themeContent : content.themes()) {
            var theme = new Theme(
                    template,
                    themeContent.code(),
                    themeContent.position(),
                    themeContent.name(),
                    themeContent.shortName());
            themeContent.indicators().stream()
                    .filter(wanted)
                    .map(indicator -> new Indicator(theme, indicator))
                    .forEach(theme::add);
            if (!theme.isEmpty()) {
                template.add(theme);
            }
        }
        template.publish(clock.instant());
        templates.save(template);
    }
}
