package nl.perspectief.issues;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Whatever leaves the module has a condition of {@link Sight}. */
interface IssueReportRepository extends JpaRepository<IssueReport, Long> {

    String NUMBER = "(case when r.visibility = CONFIDENTIAL then r.secretNumber else r.openNumber end)";

    String ROW = "new nl.perspectief.issues.ReportRow(" + NUMBER + """
            , r.version, l.code, l.name, c.name, r.place, substring(r.text, 1, 200), r.state, r.priority,
            r.visibility, r.reportedAt, r.deadlines.responseDue, r.deadlines.responseEnded,
            r.deadlines.solutionDue, r.deadlines.solutionEnded, (case when
            """ + Sight.KNOWN + """
             then h.name end), (select count(s) from ReportSupporter s where s.reportId = r.id), (case when
            """ + Sight.OWN
            + " then true else false end), (case when " + Sight.HANDLED + """
             then true else false end))
            """;

    String TABLES = """
             join Location l on l.id = r.locationId
            join r.category c
            left join Person h on h.id = r.handlerId
            """;

    String NAMED = "(r.openNumber in :numbers and r.municipalityId in :municipalities or r.secretNumber in :numbers)";

    String FILTERED = """
             r.municipalityId in :municipalities and (:anyPlace = true or r.locationId in :places)
                    and (:locationCode is null
                        or r.locationId in (select o.id from Location o where o.code = :locationCode))
                    and (:categoryId is null or r.category.id = :categoryId)
                    and (:anyState = true or r.state in :states) and r.priority in :priorities
                    and (:handlerId is null or r.handlerId = :handlerId)
                    and (:dueBefore is null or r.workDue < :dueBefore)
            """;

    /** The page is cut first: supporters are counted for the reports on it alone. */
    String CUT = " limit :most offset :skipped) page join IssueReport r on r.id = page.id";

    /** The most pressing first. */
    @Query("select " + ROW + " from (select r.id as id from IssueReport r where " + FILTERED
            + " and r.workDue is not null and " + Sight.HANDLED + " order by r.workDue, r.id" + CUT + TABLES
            + " order by r.workDue, r.id")
    List<ReportRow> findWork(
            Sight sight,
            Collection<Long> municipalities,
            boolean anyPlace,
            Collection<Long> places,
            @Nullable String locationCode,
            @Nullable Long categoryId,
            boolean anyState,
            Collection<ReportState> states,
            Collection<Priority> priorities,
            @Nullable Long handlerId,
            @Nullable Instant dueBefore,
            int most,
            long skipped);

    /**
     * The newest first.
     *
     * @param reporterId of those of one reporter, null for all
     */
    @Query("select " + ROW + " from (select r.id as id from IssueReport r where " + FILTERED
            + " and (:reporterId is null or r.reporterId = :reporterId) and " + Sight.SEEN + " order by r.id desc" + CUT
            + TABLES + " order by r.id desc")
    List<ReportRow> findNewest(
            Sight sight,
            Collection<Long> municipalities,
            boolean anyPlace,
            Collection<Long> places,
            @Nullable String locationCode,
            @Nullable Long categoryId,
            boolean anyState,
            Collection<ReportState> states,
            Collection<Priority> priorities,
            @Nullable Long handlerId,
            @Nullable Instant dueBefore,
            @Nullable Long reporterId,
            int most,
            long skipped);

    /** The newest first. */
    @Query("select " + ROW + """
             from (select r.id as id from ReportSupporter s join IssueReport r on r.id = s.reportId
            where s.personId = :supporterId and
            """ + FILTERED + " and " + Sight.SEEN + " order by r.id desc" + CUT + TABLES
            + " order by r.id desc")
    List<ReportRow> findSupported(
            Sight sight,
            Collection<Long> municipalities,
            boolean anyPlace,
            Collection<Long> places,
            @Nullable String locationCode,
            @Nullable Long categoryId,
            boolean anyState,
            Collection<ReportState> states,
            Collection<Priority> priorities,
            @Nullable Long handlerId,
            @Nullable Instant dueBefore,
            long supporterId,
            int most,
            long skipped);

    @Query("select " + ROW + " from IssueReport r" + TABLES + """
             where r.locationId = :locationId and c.id = :categoryId and r.workDue is not null and
            """ + Sight.SEEN + " order by r.id desc")
    List<ReportRow> findAlike(Sight sight, long locationId, long categoryId, Limit most);

    /** A {@link ReportRow} and {@link ReportWords}. */
    @Query("select " + ROW + ", new nl.perspectief.issues.ReportWords(r.id, r.text, r.language, (case when "
            + Sight.KNOWN + """
             then p.name end), c.id, r.route,
            (select count(s) > 0 from ReportSupporter s where s.reportId = r.id and s.personId = :#{#sight.personId()}),
            r.parentId, r.mergedInto, m.state)
            from IssueReport r
            """ + TABLES + """
             join Person p on p.id = r.reporterId
            left join IssueReport m on m.id = r.mergedInto
            where
            """ + NAMED + " and " + Sight.SEEN + " order by r.id")
    List<Object[]> findOne(Sight sight, Collection<Long> municipalities, Collection<String> numbers, Limit most);

    @Query("""
            select new nl.perspectief.issues.HistoryLine$Found(
                e.id, e.kind, e.happenedAt, (case when
            """ + Sight.KNOWN + " then p.name end), e.state, (case when " + Sight.KNOWN + """
                 then e.text else '' end), e.language, c.name, e.priority, e.visibility, h.name, e.otherId,
                e.correctsId, e.correctedTo)
            from ReportEvent e
            join IssueReport r on r.id = e.reportId
            left join Person p on p.id = e.personId
            left join IssueCategory c on c.id = e.categoryId
            left join Person h on h.id = e.handlerId
            where e.reportId = :id and
            """ + Sight.SEEN + """
                 and (e.kind in (REPORTED, ACCEPTED, STARTED, ASKED, ANSWERED, SOLVED, REJECTED, CONFIRMED, EXPIRED, REOPENED,
                        MERGED, UNMERGED) or
            """
            + Sight.KNOWN + ") and (e.kind <> NOTE or " + Sight.HANDLED + ") and (e.confidential = false or "
            + Sight.OWN + " or " + Sight.TRUSTED + ") order by e.id")
    List<HistoryLine.Found> findHistory(Sight sight, long id);

    @Query("select new nl.perspectief.issues.RelatedReport(" + NUMBER + """
            , (case when r.mergedInto = :id then 'MERGED_HERE' when r.parentId = :id then 'PART'
                when r.id = :mergedInto then 'MERGED_INTO' else 'WHOLE' end), c.name, r.place, r.state)
            from IssueReport r
            join r.category c
            where (r.mergedInto = :id or r.parentId = :id or r.id = :mergedInto or r.id = :parentId) and
            """ + Sight.SEEN + " order by r.id")
    List<RelatedReport> findRelated(Sight sight, long id, @Nullable Long parentId, @Nullable Long mergedInto);

    /** Id and number. */
    @Query("select r.id, " + NUMBER + " from IssueReport r where r.id in :ids and " + Sight.SEEN)
    List<Object[]> findNumbers(Sight sight, Collection<Long> ids);

    @Query("select r.id from IssueReport r where " + NAMED + " and " + Sight.SEEN)
    List<Long> findIds(Sight sight, Collection<Long> municipalities, Collection<String> numbers);

    /** Holds off other changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and " + Sight.HANDLED + " order by r.id")
    List<IssueReport> holdHandled(Sight sight, Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and " + Sight.OWN + " order by r.id")
    List<IssueReport> holdOwn(Sight sight, Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and r.visibility = LOCATION and " + Sight.SEEN)
    List<IssueReport> holdShown(Sight sight, Collection<Long> ids);

    @Query("select r from IssueReport r where r.id in :ids and " + Sight.HANDLED + " order by r.id")
    List<IssueReport> findHandled(Sight sight, Collection<Long> ids);

    Optional<IssueReport> findByReporterIdAndSendKey(long reporterId, String sendKey);

    List<IssueReport> findByMergedInto(long id);

    @Query("select count(r) > 0 from IssueReport r where r.mergedInto = :id or r.parentId = :id")
    boolean hasAnyUnder(long id);

    /** For those who oversee, who may know how many there are from some number on. */
    @Query(
            "select count(r) from IssueReport r where r.municipalityId = :municipalityId and r.visibility = CONFIDENTIAL")
    long countConfidential(long municipalityId);

    @Query("""
            select l.municipalityId from Location l
            where l.id = :locationId and l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today)
            """)
    Optional<Long> findMunicipality(long locationId, LocalDate today);

    /** @param withoutManagers of the location, whatever else they are */
    @Query("""
            select distinct new nl.perspectief.issues.Candidate(p.id, p.name)
            from PersonFunction f
            join Person p on p.id = f.personId and p.deactivated = false
            where f.kind in :kinds and f.municipalityId = :municipalityId
                and (f.locationId = :locationId or f.locationId is null and f.kind in (OVERSIGHT, CONFIDENTIAL_CONTACT))
                and f.validFrom <= :now and (f.validUntil is null or f.validUntil > :now)
                and (:withoutManagers = false or not exists (
                    select 1 from PersonFunction m
                    where m.personId = p.id and m.kind = LOCATION_MANAGER and m.locationId = :locationId
                        and m.validFrom <= :now and (m.validUntil is null or m.validUntil > :now)))
            order by p.name
            """)
    List<Candidate> findCandidates(
            Collection<FunctionKind> kinds, long municipalityId, long locationId, boolean withoutManagers, Instant now);
}
