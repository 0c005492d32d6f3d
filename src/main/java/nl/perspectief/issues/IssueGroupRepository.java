package nl.perspectief.issues;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IssueGroupRepository extends JpaRepository<IssueGroup, Long> {

    boolean existsByMunicipalityId(long municipalityId);

    @Query("""
            select new nl.perspectief.issues.CategoryGroup(g.id, g.municipalityId, g.name)
            from IssueGroup g where g.municipalityId in :municipalities order by g.municipalityId, g.position
            """)
    List<CategoryGroup> findRows(Collection<Long> municipalities);
}
