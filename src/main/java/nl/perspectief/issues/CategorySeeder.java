package nl.perspectief.issues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.perspectief.base.data.TriedAgain;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a municipality the categories that come with the portal; oversight keeps them from then on. */
@Component
class CategorySeeder {

    private final IssueGroupRepository groups;
    private final IssueCategoryRepository categories;
    private final List<CategoryCsv.Group> content;

    CategorySeeder(IssueGroupRepository groups, IssueCategoryRepository categories) {
        this.groups = groups;
        this.categories = categories;
        try {
            content = CategoryCsv.read(new ClassPathResource("content/issue-categories.csv").getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves one that has categories as it is. */
    @Transactional
    @TriedAgain
    public void seed(long municipalityId) {
        if (groups.existsByMunicipalityId(municipalityId)) {
            return;
        }
        for (var group : content) {
            var saved =
                    groups.save(new IssueGroup(municipalityId, group.code(), content.indexOf(group) + 1, group.name()));
            for (var item : group.items()) {
                categories.save(
                        new IssueCategory(saved, item.code(), group.items().indexOf(item) + 1, item.draft()));
            }
        }
    }
}
