package nl.perspectief.issues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.perspectief.base.data.TriedAgain;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a municipality the categories and standard texts that come with the portal; oversight keeps them from then on. */
@Component
class CategorySeeder {

    private final IssueGroupRepository groups;
    private final IssueCategoryRepository categories;
    private final JdbcClient database;
    private final List<CategoryCsv.Group> content;
    private final List<StandardTextCsv.Line> texts;

    CategorySeeder(IssueGroupRepository groups, IssueCategoryRepository categories, JdbcClient database) {
        this.groups = groups;
        this.categories = categories;
        this.database = database;
        content = CategoryCsv.read(file("content/issue-categories.csv"));
        texts = StandardTextCsv.read(file("content/standard-texts.csv"));
    }

    private static byte[] file(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that have no categories, or, since they are older than these, no standard texts. */
    @Transactional(readOnly = true)
    public List<Long> findLacking() {
        return database.sql("""
                        select m.id from municipality m
                        where not exists (select 1 from issue_group g where g.municipality_id = m.id)
                            or not exists (select 1 from standard_text t where t.municipality_id = m.id)
                        """).query((row, _) -> row.getLong(1)).list();
    }

    /** Leaves categories as they are where there are any, and standard texts too. */
    @Transactional
    @TriedAgain
    public void seed(long municipalityId) {
        holdOffOtherNodes(municipalityId);
        if (!groups.existsByMunicipalityId(municipalityId)) {
            addCategories(municipalityId);
        }
        if (isWithoutTexts(municipalityId)) {
            texts.forEach(text -> add(municipalityId, text));
        }
    }

    private void holdOffOtherNodes(long municipalityId) {
        database.sql("select id from municipality where id = ? for update")
                .param(municipalityId)
                .query(Long.class)
                .list();
    }

    private void addCategories(long municipalityId) {
        for (var group : content) {
            var saved =
                    groups.save(new IssueGroup(municipalityId, group.code(), content.indexOf(group) + 1, group.name()));
            for (var item : group.items()) {
                categories.save(
                        new IssueCategory(saved, item.code(), group.items().indexOf(item) + 1, item.draft()));
            }
        }
        categories.flush();
    }

    private boolean isWithoutTexts(long municipalityId) {
        return database.sql("select count(*) from standard_text where municipality_id = ?")
                        .param(municipalityId)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Not without the category that it goes with: then it would go with any. */
    private void add(long municipalityId, StandardTextCsv.Line line) {
        database.sql("""
                        insert into standard_text (version, municipality_id, category_id, occasion, text_en, text_nl,
                            text_uk, retired)
                        select 0, :municipality, c.id, :occasion, :en, :nl, :uk, false
                        from (select 1) once
                        left join (issue_category c join issue_group g on g.id = c.group_id)
                            on g.municipality_id = :municipality and c.code = :category
                        where :category = '' or c.id is not null
                        """)
                .param("municipality", municipalityId)
                .param("category", line.category())
                .param("occasion", line.occasion().name())
                .param("en", line.text().en())
                .param("nl", line.text().nl())
                .param("uk", line.text().uk())
                .update();
    }
}
