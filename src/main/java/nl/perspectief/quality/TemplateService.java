package nl.perspectief.quality;

import java.util.List;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published templates, for those who work with checklists. A template holds no municipality's data. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '" + Roles.OVERSIGHT + "')")
public class TemplateService {

    private final ChecklistTemplateRepository templates;
    private final PublishedTemplates published;

    TemplateService(ChecklistTemplateRepository templates, PublishedTemplates published) {
        this.templates = templates;
        this.published = published;
    }

    public List<TemplateRow> list() {
        return templates.findRows();
    }

    public Template find(long id) {
        return published.get(id);
    }
}
