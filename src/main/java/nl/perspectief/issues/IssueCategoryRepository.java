package nl.perspectief.issues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IssueCategoryRepository extends JpaRepository<IssueCategory, Long> {

    @Query("""
            select c from IssueCategory c join fetch c.group g
            where g.municipalityId in :municipalities and (:retired = true or c.retired = false)
            order by g.municipalityId, g.position, c.position, c.id
            """)
    List<IssueCategory> findAll(Collection<Long> municipalities, boolean retired);

    @Query(
            "select c from IssueCategory c join fetch c.group g where c.id = :id and g.municipalityId in :municipalities")
    Optional<IssueCategory> findOne(long id, Collection<Long> municipalities);

    @Query("select coalesce(max(c.position), 0) from IssueCategory c where c.group.id = :groupId")
    int lastPosition(long groupId);
}
