package nl.perspectief.quality;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChecklistRepository extends JpaRepository<Checklist, Long> {

    String COLUMNS = """
            new nl.perspectief.quality.ChecklistRow(
                c.id, c.locationId, l.code, l.name, l.municipalityId, t.id, t.name,
                c.periodFrom, c.periodUntil, c.dueDate, c.status, c.submittedAt, p.name,
                (select count(i) from Indicator i where i.template = t and i.answeredBy = MANAGER),
                (select count(a) from Answer a
                    where a.checklistId = c.id and a.form is not null
                        and (a.form <> NOT_APPLICABLE or a.reason <> '')))
            """;

    String FROM = """
            from Checklist c
            join Location l on l.id = c.locationId
            join ChecklistTemplate t on t.id = c.templateId
            left join Person p on p.id = c.submittedBy
            """;

    String ROW = "select " + COLUMNS + FROM;

    String SEEN = """
             (l.municipalityId in :#{#sight.overseen()}
                or c.locationId in :#{#sight.managed()}
                or (c.locationId in :#{#sight.represented()} and c.status = SUBMITTED))
            """;

    String WORK_FIRST = """
            (case c.status when OPEN then 0 when PLANNED then 1 when SUBMITTED then 2 else 3 end),
                (case c.status when OPEN then c.dueDate when PLANNED then c.dueDate end), c.dueDate desc, l.name, c.id
            """;

    /**
     * Open rounds by due date, then those that are planned, then the others from the latest on. The page is cut first:
     * answers are counted for the rounds on it alone.
     */
    @Query("select " + COLUMNS + """
            from (
                select c.id as id
                from Checklist c
                join Location l on l.id = c.locationId
                where
            """ + SEEN + """
                    and (:locationCode is null or l.code = :locationCode)
                    and (:templateId is null or c.templateId = :templateId)
                    and c.status in :statuses
                order by
            """ + WORK_FIRST + """
                limit :most offset :skipped) page
            join Checklist c on c.id = page.id
            join Location l on l.id = c.locationId
            join ChecklistTemplate t on t.id = c.templateId
            left join Person p on p.id = c.submittedBy
            order by
            """ + WORK_FIRST)
    List<ChecklistRow> findRows(
            Sight sight,
            @Nullable String locationCode,
            @Nullable Long templateId,
            Collection<ChecklistStatus> statuses,
            int most,
            long skipped);

    /** Each row with the number of all, the longest waiting first. */
    @Query("select " + COLUMNS + ", count(*) over () " + FROM + """
            where c.status = OPEN
                and (c.locationId in :#{#sight.managed()}
                    or (l.municipalityId in :#{#sight.overseen()} and c.dueDate < :today))
            order by c.dueDate, l.name, c.id
            """)
    List<Object[]> findWaiting(Sight sight, LocalDate today, Pageable page);

    @Query(ROW + "where c.id = :id and" + SEEN)
    Optional<ChecklistRow> findRow(long id, Sight sight);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Checklist c where c.id in :ids order by c.id")
    List<Checklist> findForMove(Collection<Long> ids);

    @Query("""
            select l.municipalityId from Checklist c
            join Location l on l.id = c.locationId
            where c.id in :ids
            """)
    List<Long> findMunicipalities(Collection<Long> ids);

    @Query("select l.municipalityId from Location l where l.id in :ids")
    List<Long> findMunicipalitiesOfLocations(Collection<Long> ids);

    @Query("""
            select l.name from Checklist c
            join Location l on l.id = c.locationId
            where c.locationId in :locationIds and c.templateId = :templateId and c.status <> CANCELLED
                and c.periodFrom = :#{#period.from()} and c.periodUntil = :#{#period.until()}
            order by l.name
            """)
    List<String> findNamesOfPlanned(Collection<Long> locationIds, long templateId, Period period);

    @Query("""
            select new nl.perspectief.quality.ChecklistChange(
                e.kind, c.id, l.name, t.name, c.periodFrom, c.periodUntil, p.name, e.happenedAt, e.reason)
            from ChecklistEvent e
            join Checklist c on c.id = e.checklistId
            join Location l on l.id = c.locationId
            join ChecklistTemplate t on t.id = c.templateId
            join Person p on p.id = e.personId
            where e.happenedAt > :since and e.kind <> PLANNED and
            """ + SEEN + "order by e.happenedAt desc, e.id desc")
    List<ChecklistChange> findChanges(Sight sight, Instant since, Pageable page);

    @Query("""
            select new nl.perspectief.quality.ChecklistChange(
                e.kind, c.id, l.name, t.name, c.periodFrom, c.periodUntil, p.name, e.happenedAt, e.reason)
            from ChecklistEvent e
            join Checklist c on c.id = e.checklistId
            join Location l on l.id = c.locationId
            join ChecklistTemplate t on t.id = c.templateId
            join Person p on p.id = e.personId
            where e.checklistId = :id and
            """ + SEEN + "order by e.happenedAt, e.id")
    List<ChecklistChange> findHistory(long id, Sight sight);

    /** The open locations of the municipalities, each with its last two submitted rounds of the template. */
    @Query("""
            select new nl.perspectief.quality.LatestRound(
                l.municipalityId, l.id, l.code, l.name, r.id, r.periodFrom, r.periodUntil, r.submittedAt, r.place)
            from Location l
            left join (
                select c.id as id, c.locationId as locationId, c.periodFrom as periodFrom,
                    c.periodUntil as periodUntil, c.submittedAt as submittedAt,
                    row_number() over (
                        partition by c.locationId order by c.periodUntil desc, c.submittedAt desc, c.id desc) as place
                from Checklist c
                join Location place on place.id = c.locationId
                where place.municipalityId in :municipalities and c.templateId = :templateId
                    and c.status = SUBMITTED) r
                on r.locationId = l.id and r.place <= 2
            where l.municipalityId in :municipalities
                and l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today)
            order by l.name, l.id, r.place
            """)
    List<LatestRound> findLatest(Collection<Long> municipalities, long templateId, LocalDate today);
}
