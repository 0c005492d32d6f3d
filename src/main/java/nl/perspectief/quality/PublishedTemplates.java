package nl.perspectief.quality;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.perspectief.base.NotFoundException;
import org.springframework.stereotype.Component;

/** Published templates by id. They never change, so each is read once, in the transaction of whoever asks first. */
@Component
class PublishedTemplates {

    private final ChecklistTemplateRepository templates;
    private final Map<Long, Template> known = new ConcurrentHashMap<>();

    PublishedTemplates(ChecklistTemplateRepository templates) {
        this.templates = templates;
    }

    /** @throws NotFoundException for one that isn't there or is still a draft */
    Template get(long id) {
        var template = known.get(id);
        if (template == null) {
            template = read(id);
            known.put(id, template);
        }
        return template;
    }

    private Template read(long id) {
        var template =
                templates.findWithThemes(id).orElseThrow(() -> new NotFoundException("published template " + id));
        templates.findThemesWithIndicators(id);
        return template.content();
    }
}
