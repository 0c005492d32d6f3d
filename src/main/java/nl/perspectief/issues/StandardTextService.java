package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written to reporters often, in three languages; kept by oversight, used by whoever handles a report. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class StandardTextService {

    private static final String SELECT = """
            select t.id, t.version, t.municipality_id, c.name_en, c.name_nl, c.name_uk, t.occasion, t.category_id,
                t.text_en, t.text_nl, t.text_uk, t.retired
            from standard_text t left join issue_category c on c.id = t.category_id
            """;

    private final JdbcClient database;
    private final IssueReportRepository reports;
    private final IssueCategoryRepository categories;
    private final Access access;

    StandardTextService(
            JdbcClient database, IssueReportRepository reports, IssueCategoryRepository categories, Access access) {
        this.database = database;
        this.reports = reports;
        this.categories = categories;
        this.access = access;
    }

    /**
     * For a report that the user handles, those of its category first.
     *
     * @throws NotFoundException unless the user handles it
     */
    @Transactional(readOnly = true)
    @PreAuthorize(HandlingService.HANDLERS)
    public List<StandardText> fitting(String number, Occasion occasion) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var ids = reports.findIds(sight, Numbers.of(standing, Set.of(number)));
        var report = reports.findHandled(sight, orNone(Set.copyOf(ids.values()))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report " + number));
        return database.sql(SELECT + """
                        where t.municipality_id = ? and t.occasion = ? and t.retired = false
                            and (t.category_id is null or t.category_id = ?)
                        order by t.category_id is null, t.id
                        """)
                .param(report.getMunicipalityId())
                .param(occasion.name())
                .param(report.getCategory().getId())
                .query(StandardTextService::read)
                .list();
    }

    /** All that the user keeps. */
    @Transactional(readOnly = true)
    public List<StandardText> list() {
        return database.sql(SELECT + " where t.municipality_id in (:overseen) order by t.occasion, t.category_id, t.id")
                .param("overseen", orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)))
                .query(StandardTextService::read)
                .list();
    }

    @TriedAgain
    public void add(long municipalityId, StandardTextDraft draft) {
        access.requireOversightOf(municipalityId);
        requireCategoryOf(municipalityId, draft.categoryId());
        database.sql("""
                        insert into standard_text (version, municipality_id, category_id, occasion, text_en, text_nl,
                            text_uk, retired)
                        values (0, ?, ?, ?, ?, ?, ?, false)
                        """)
                .param(municipalityId)
                .param(draft.categoryId())
                .param(draft.occasion().name())
                .param(draft.text().en())
                .param(draft.text().nl())
                .param(draft.text().uk())
                .update();
    }

    /** @throws ChangedMeanwhileException when the text is no longer of that version */
    @TriedAgain
    public void change(long id, int version, StandardTextDraft draft, boolean retired) {
        requireCategoryOf(municipalityOf(id), draft.categoryId());
        var changed = database.sql("""
                        update standard_text set version = version + 1, category_id = ?, occasion = ?, text_en = ?,
                            text_nl = ?, text_uk = ?, retired = ?
                        where id = ? and version = ?
                        """)
                .param(draft.categoryId())
                .param(draft.occasion().name())
                .param(draft.text().en())
                .param(draft.text().nl())
                .param(draft.text().uk())
                .param(retired)
                .param(id)
                .param(version)
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhileException("standard text " + id);
        }
    }

    private long municipalityOf(long id) {
        return database.sql("select municipality_id from standard_text where id = ?")
                .param(id)
                .query((row, _) -> row.getLong(1))
                .optional()
                .filter(access.standing()::oversees)
                .orElseThrow(() -> new NotFoundException("standard text " + id));
    }

    private void requireCategoryOf(long municipalityId, @Nullable Long categoryId) {
        if (categoryId != null
                && categories.findOne(categoryId, Set.of(municipalityId)).isEmpty()) {
            throw new NotFoundException("category " + categoryId);
        }
    }

    private static StandardText read(ResultSet row, int place) throws SQLException {
        var category = row.getObject(8, Long.class);
        return new StandardText(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                category == null ? null : new Texts(row.getString(4), row.getString(5), row.getString(6)),
                new StandardTextDraft(
                        Occasion.valueOf(row.getString(7)),
                        category,
                        new Texts(row.getString(9), row.getString(10), row.getString(11))),
                row.getBoolean(12));
    }
}
