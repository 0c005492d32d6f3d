package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import java.util.List;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be reported; oversight keeps the categories of its municipality. Reports keep what was promised to them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class CategoryService {

    private final IssueCategoryRepository categories;
    private final IssueGroupRepository groups;
    private final Access access;

    CategoryService(IssueCategoryRepository categories, IssueGroupRepository groups, Access access) {
        this.categories = categories;
        this.groups = groups;
        this.access = access;
    }

    /** Those that can be chosen where the user lives or works, in the order of a choice. */
    @Transactional(readOnly = true)
    @PreAuthorize(ReportService.READERS)
    public List<Category> choice() {
        return list(false, Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
    }

    /** All that the user keeps, also those that are retired. */
    @Transactional(readOnly = true)
    public List<Category> list() {
        return list(true, Roles.OVERSIGHT);
    }

    @Transactional(readOnly = true)
    public List<CategoryGroup> groups() {
        return groups.findRows(orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)));
    }

    /**
     * Adds one at the end of a group.
     *
     * @return the new category's id
     */
    @TriedAgain
    public long add(long groupId, CategoryDraft draft) {
        var group = groups.findById(groupId)
                .filter(found -> access.standing().oversees(found.getMunicipalityId()))
                .orElseThrow(() -> new NotFoundException("group " + groupId));
        return categories
                .saveAndFlush(new IssueCategory(group, null, categories.lastPosition(groupId) + 1, draft))
                .getId();
    }

    /** @throws ChangedMeanwhileException when the category is no longer of that version */
    @TriedAgain
    public void change(long categoryId, int version, CategoryDraft draft) {
        kept(categoryId, version).describe(draft);
    }

    /**
     * Takes it out of the choice, or puts it back.
     *
     * @throws ChangedMeanwhileException when the category is no longer of that version
     */
    @TriedAgain
    public void retire(long categoryId, int version, boolean retired) {
        kept(categoryId, version).retire(retired);
    }

    private IssueCategory kept(long categoryId, int version) {
        var category = categories
                .findOne(categoryId, orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)))
                .orElseThrow(() -> new NotFoundException("category " + categoryId));
        if (category.getVersion() != version) {
            throw new ChangedMeanwhileException("category " + categoryId);
        }
        return category;
    }

    private List<Category> list(boolean retired, String... roles) {
        return categories.findAll(orNone(access.standing().anywhereAs(roles)), retired).stream()
                .map(IssueCategory::face)
                .toList();
    }
}
