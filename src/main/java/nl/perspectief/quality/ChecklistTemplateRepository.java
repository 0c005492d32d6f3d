package nl.perspectief.quality;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChecklistTemplateRepository extends JpaRepository<ChecklistTemplate, Long> {

    boolean existsByCodeAndEdition(String code, int edition);

    @Query("select t from ChecklistTemplate t join fetch t.themes where t.id = :id and t.status <> DRAFT")
    Optional<ChecklistTemplate> findWithThemes(long id);

    /** Fills the themes of a template that was read before in the same transaction. */
    @Query("select h from Theme h join fetch h.indicators where h.template.id = :id")
    List<Theme> findThemesWithIndicators(long id);

    @Query("""
            select new nl.perspectief.quality.TemplateRow(
                t.id, t.code, t.edition, t.name, t.status,
                (select count(h) from Theme h where h.template = t),
                (select count(i) from Indicator i where i.template = t))
            from ChecklistTemplate t
            where t.status <> DRAFT
            order by t.status, t.code, t.edition desc
            """)
    List<TemplateRow> findRows();
}
