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

    String JOINS = """
            join Location l on l.id = c.locationId
            join ChecklistTemplate t on t.id = c.templateId
            left join Person p on p.id = c.submittedBy
            """;

    String ROW = "select " + COLUMNS + "from Checklist c\n" + JOINS;

    String SEEN = """
             (l.municipalityId in :#{#sight.overseen()}
                or c.locationId in :#{#sight.managed()}
                or (c.locationId in :#{#sight.represented()} and c.status = SUBMITTED))
            """;

    String OF_PAGE = "join Checklist c on c.id = page.id\n" + JOINS + "order by c.turn, l.name, c.id";

    String WANTED = "from Checklist c join Location l on l.id = c.locationId where" + SEEN + """
                    and (:locationCode is null or l.code = :locationCode)
                    and (:templateId is null or c.templateId = :templateId)
                    and c.status in :statuses
            """;

    /**
     * The turn of the round at that place in the list, from 0 on. The database finds it in an index, in which the rounds
     * lie by turn but not, within one turn, by the names of their locations.
     */
    @Query("select c.turn " + WANTED + "order by c.turn limit 1 offset :place")
    Optional<Integer> findTurn(
            Sight sight,
            @Nullable String locationCode,
            @Nullable Long templateId,
            Collection<ChecklistStatus> statuses,
            long place);

    /**
     * The rounds by turn. The page is cut first: answers are counted for the rounds on it alone.
     *
     * @param until the turn of the last one on the page; those of later turns aren't sorted
     */
    @Query("select " + COLUMNS + "from (select c.id as id " + WANTED + """
                    and c.turn <= :until
                order by c.turn, l.name, c.id
                limit :most offset :skipped) page
            """ + OF_PAGE)
    List<ChecklistRow> findRows(
            Sight sight,
            @Nullable String locationCode,
            @Nullable Long templateId,
            Collection<ChecklistStatus> statuses,
            int until,
            int most,
            long skipped);

    /** Each row with the number of all, the longest waiting first; cut first, as above. */
    @Query("select " + COLUMNS + """
            , page.number from (
                select c.id as id, count(*) over () as number
                from Checklist c
                join Location l on l.id = c.locationId
                where c.status = OPEN
                    and (c.locationId in :#{#sight.managed()}
                        or (l.municipalityId in :#{#sight.overseen()} and c.dueDate < :today))
                order by c.turn, l.name, c.id
                limit :most) page
            """ + OF_PAGE)
    List<Object[]> findWaiting(Sight sight, LocalDate today, int most);

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
            """ + SEEN + "order by e.happenedAt desc, e.checklistId desc, e.id desc")
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

    String LAST_SUBMITTED = """
            (select c.id from Checklist c
            where c.locationId = l.id and c.templateId = :templateId and c.status = SUBMITTED
            order by c.periodUntil desc, c.submittedAt desc, c.id desc
            """;

    /**
     * The open locations of the municipalities, each with its last two submitted rounds of the template. Of a table with
     * a limit the database looks for both once, and not again for each column and to sort.
     */
    @Query("""
            select new nl.perspectief.quality.LatestRound(
                at.municipalityId, at.id, at.code, at.name,
                last.id, last.periodFrom, last.periodUntil, last.submittedAt, earlier.id, earlier.submittedAt)
            from (
                select l.municipalityId as municipalityId, l.id as id, l.code as code, l.name as name,
            """ + LAST_SUBMITTED + "limit 1) as lastId," + LAST_SUBMITTED + "limit 1 offset 1) as earlierId" + """
                from Location l
                where l.municipalityId in :municipalities
                    and l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today)
                order by l.name, l.id
                limit 100000) at
            left join Checklist last on last.id = at.lastId
            left join Checklist earlier on earlier.id = at.earlierId
            order by at.name, at.id
            """)
    List<LatestRound> findLatest(Collection<Long> municipalities, long templateId, LocalDate today);
}
