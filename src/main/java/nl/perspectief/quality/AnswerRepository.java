package nl.perspectief.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, Long> {

    String GIVEN = """
            select new nl.perspectief.quality.GivenAnswer(
                a.checklistId, a.indicatorId, a.version, a.form, a.number, a.reason, a.remark, a.mender, a.mendBy,
                p.name, a.answeredAt)
            from Answer a
            join Person p on p.id = a.answeredBy
            """;

    @Query(GIVEN + "where a.checklistId in :checklistIds")
    List<GivenAnswer> findGiven(Collection<Long> checklistIds);

    @Query(GIVEN + "where a.checklistId = :checklistId and a.indicatorId = :indicatorId")
    Optional<GivenAnswer> findGiven(long checklistId, long indicatorId);

    @Query(GIVEN + """
            join Checklist c on c.id = a.checklistId
            join Location l on l.id = c.locationId
            where c.id = :checklistId and a.indicatorId = :indicatorId and
            """ + ChecklistRepository.SEEN)
    Optional<GivenAnswer> findGiven(long checklistId, long indicatorId, Sight sight);

    /**
     * Of the location's last submitted round of each template up to that day, the latest round last. What
     * was asked in an earlier one of the same template was asked in that round too, and answered: else it could not be
     * submitted.
     *
     * @param before of those submitted before that moment, null for all
     */
    @Query("""
            select new nl.perspectief.quality.PreviousAnswer(
                i.code, a.form, a.number, a.reason, a.remark, r.submittedAt)
            from (
                select c.id as id, c.periodUntil as periodUntil, c.submittedAt as submittedAt,
                    row_number() over (
                        partition by c.templateId order by c.periodUntil desc, c.submittedAt desc, c.id desc) as place
                from Checklist c
                where c.locationId = :locationId and c.status = SUBMITTED and c.id <> :checklistId
                    and c.periodUntil <= :until and (:before is null or c.submittedAt < :before)) r
            join Answer a on a.checklistId = r.id
            join Indicator i on i.id = a.indicatorId
            where r.place = 1 and i.code in :codes and a.form is not null
            order by r.periodUntil, r.submittedAt, r.id
            """)
    List<PreviousAnswer> findPrevious(
            Collection<String> codes, long locationId, long checklistId, LocalDate until, @Nullable Instant before);
}
