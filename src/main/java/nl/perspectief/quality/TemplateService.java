package nl.perspectief.quality;

import java.util.List;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
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
    private final Access access;

    TemplateService(ChecklistTemplateRepository templates, PublishedTemplates published, Access access) {
        this.templates = templates;
        this.published = published;
        this.access = access;
    }

    public List<TemplateRow> list() {
        return worksWithChecklists() ? templates.findRows() : List.of();
    }

    /** @throws NotFoundException for one that isn't there or is still a draft */
    public Template find(long id) {
        if (!worksWithChecklists()) {
            throw new NotFoundException("template " + id);
        }
        return published.get(id);
    }

    /** As {@link Standing} says: the role alone means nothing. */
    private boolean worksWithChecklists() {
        return access.standing().holdsAny(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT);
    }
}
