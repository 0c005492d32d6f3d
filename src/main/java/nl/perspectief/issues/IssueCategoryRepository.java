package nl.perspectief.issues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IssueCategoryRepository extends JpaRepository<IssueCategory, Long> {

    /** Each with its municipality's name. */
    @Query("""
            select c, m.name from IssueCategory c join fetch c.group g join Municipality m on m.id = g.municipalityId
            where g.municipalityId in :municipalities and (:retired = true or c.retired = false)
            order by g.municipalityId, g.position, c.position, c.id
            """)
    List<Object[]> findAll(Collection<Long> municipalities, boolean retired);

    @Query(
            "select c from IssueCategory c join fetch c.group g where c.id = :id and g.municipalityId in :municipalities")
    Optional<IssueCategory> findOne(long id, Collection<Long> municipalities);

    /**
     * For a report.
     *
     * @throws NotFoundException unless it is of that municipality
     * @throws BadInputException for one that was retired
     */
    default IssueCategory inUse(long id, long municipalityId) {
        var category = findOne(id, Set.of(municipalityId)).orElseThrow(() -> new NotFoundException("category " + id));
        category.requireInUse();
        return category;
    }

    @Query("select coalesce(max(c.position), 0) from IssueCategory c where c.group.id = :groupId")
    int lastPosition(long groupId);
}
