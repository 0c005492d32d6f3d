package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import java.util.List;
import java.util.Set;
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
    private final IssueReportRepository reports;
    private final Access access;

    CategoryService(
            IssueCategoryRepository categories,
            IssueGroupRepository groups,
            IssueReportRepository reports,
            Access access) {
        this.categories = categories;
        this.groups = groups;
        this.reports = reports;
        this.access = access;
    }

    /** Those by which lists are filtered wherever the user lives or works, in the order of a choice. */
    @Transactional(readOnly = true)
    @PreAuthorize(ReportService.READERS)
    public List<Category> choice() {
        return inUse(choosing());
    }

    /** Those that can be chosen at a location of the municipality; none when the user neither lives nor works there. */
    @Transactional(readOnly = true)
    @PreAuthorize(ReportService.READERS)
    public List<Category> choiceIn(long municipalityId) {
        return choosing().contains(municipalityId) ? inUse(Set.of(municipalityId)) : List.of();
    }

    /**
     * Those that a report can get.
     *
     * @throws NotFoundException unless the user handles it
     */
    @Transactional(readOnly = true)
    @PreAuthorize(HandlingService.HANDLERS)
    public List<Category> choiceFor(String number) {
        var standing = access.standing();
        var here = reports.findMunicipalitiesOfHandled(Sight.of(standing), Numbers.of(standing, Set.of(number)));
        if (here.size() != 1) {
            throw new NotFoundException("report " + number);
        }
        return inUse(Set.copyOf(here));
    }

    /** All that the user keeps, also those that are retired. */
    @Transactional(readOnly = true)
    public List<Category> list() {
        return faces(access.standing().municipalitiesAs(Roles.OVERSIGHT), true);
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

    private Set<Long> choosing() {
        return access.standing()
                .anywhereAs(Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
    }

    private List<Category> inUse(Set<Long> municipalities) {
        return faces(municipalities, false);
    }

    private List<Category> faces(Set<Long> municipalities, boolean retired) {
        return categories.findAll(orNone(municipalities), retired).stream()
                .map(row -> ((IssueCategory) row[0]).face((String) row[1]))
                .toList();
    }
}
