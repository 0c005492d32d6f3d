package nl.perspectief.issues;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Whatever leaves the module has a condition of {@link Sight}. */
interface IssueReportRepository extends JpaRepository<IssueReport, Long> {

    /** Municipalities number each on their own: who has to do with several of them is told of which it is. */
    String NUMBER =
            "(case when r.visibility = CONFIDENTIAL then r.secretNumber when :#{#sight.several()} = true then concat("
                    + Numbers.MUNICIPALITY + ", ':', r.openNumber) else r.openNumber end)";

    String ROW = "new nl.perspectief.issues.ReportRow(" + NUMBER + """
            , r.version, l.id, l.code, l.name, c.name, r.place, substring(r.text, 1, 200), r.language, r.state, r.priority,
            r.visibility, r.reportedAt, r.deadlines.responseDue, r.deadlines.responseEnded,
            r.deadlines.solutionDue, r.deadlines.solutionEnded, (case when
            """ + Sight.KNOWN + """
             then h.name end), (select count(s) from ReportSupporter s where s.reportId = r.id), (case when
            """ + Sight.OWN
            + " then true else false end), (case when r.forgottenAt is null and " + Sight.HANDLED + """
             then true else false end))
            """;

    /** Whether something came of it, such as an action. */
    String LINKED = """
             exists (select 1 from TrailLink k where k.fromKind = REPORT and k.fromId = r.id)
            """;

    String TABLES = """
             join Location l on l.id = r.locationId
            join r.category c
            left join Person h on h.id = r.handlerId
            """;

    /**
     * Whoever says "me too" stays nameless, also when they say that it isn't solved; so does who says so of a report
     * that was put under this one, since others may not know who reported it.
     */
    String NAMELESS = """
             (e.kind in (CONFIRMED, REOPENED) and e.otherId is not null or e.personId <> r.reporterId
                    and exists (select 1 from ReportSupporter s where s.reportId = r.id and s.personId = e.personId))
            """;

    /** By the lists, in their order. */
    String EACH = " from (select r.id as id from IssueReport r where ";

    String MOST = " limit :#{#wanted.most()}";

    /** The page is cut first: supporters are counted for the reports on it alone. */
    String CUT = MOST + " offset :#{#wanted.skipped()}) page join IssueReport r on r.id = page.id" + TABLES;

    String WORK = Wanted.FILTERED + " and r.workDue is not null and " + Sight.HANDLED;

    /** The same without a filter. */
    String TO_DO = Wanted.PLACED + " and r.workDue is not null and " + Sight.HANDLED;

    String NEWEST = Wanted.FILTERED + " and " + Sight.SEEN;

    String BY_DUE = " order by r.workDue, r.id";

    String BY_AGE = " order by r.id desc";

    String FOUND_BY_DUE = " order by found.due, found.id";

    String FOUND_BY_AGE = " order by found.id desc";

    /** The most pressing first. */
    @Query("select " + ROW + EACH + WORK + Wanted.AMONG_MOST_PRESSING + BY_DUE + CUT + BY_DUE)
    List<ReportRow> findWork(Sight sight, Wanted wanted);

    @Query("select " + ROW + Wanted.OPEN_BY_WORD + WORK + FOUND_BY_DUE + CUT + BY_DUE)
    List<ReportRow> findWorkByWord(Sight sight, Wanted wanted);

    @Query("select " + ROW + Wanted.OPEN_BY_TWO_WORDS + WORK + FOUND_BY_DUE + CUT + BY_DUE)
    List<ReportRow> findWorkByTwoWords(Sight sight, Wanted wanted);

    /** The newest first. */
    @Query("select " + ROW + EACH + NEWEST + Wanted.AMONG_NEWEST + BY_AGE + CUT + BY_AGE)
    List<ReportRow> findNewest(Sight sight, Wanted wanted);

    @Query("select " + ROW + Wanted.BY_WORD + NEWEST + FOUND_BY_AGE + CUT + BY_AGE)
    List<ReportRow> findNewestByWord(Sight sight, Wanted wanted);

    @Query("select " + ROW + Wanted.BY_TWO_WORDS + NEWEST + FOUND_BY_AGE + CUT + BY_AGE)
    List<ReportRow> findNewestByTwoWords(Sight sight, Wanted wanted);

    /** The newest first. */
    @Query("select " + ROW + """
             from (select r.id as id from ReportSupporter s join IssueReport r on r.id = s.reportId
            where s.personId = :#{#wanted.personId()} and
            """ + NEWEST + BY_AGE + CUT + BY_AGE)
    List<ReportRow> findSupported(Sight sight, Wanted wanted);

    /**
     * A {@link ReportRow} and the place of a {@link WaitingReports.Reason} among them, in the order of both: for each
     * reason the first ones of its list. One that was put under another is followed for three steps.
     */
    @Query("select " + ROW + ", page.reason from ((select r.id as id, 0 as reason from IssueReport r where "
            + Sight.OWN + " and r.state = WAITING order by r.reportedAt, r.id" + MOST
            + ") union all (select r.id as id, 1 as reason from IssueReport r where "
            + Sight.OWN + """
             and (r.state = SOLVED or r.state = MERGED and exists (
                select 1 from IssueReport m
                left join IssueReport n on n.id = m.mergedInto
                left join IssueReport o on o.id = n.mergedInto
                where m.id = r.mergedInto and coalesce(o.state, n.state, m.state) = SOLVED))
             order by r.reportedAt, r.id
            """ + MOST + ") union all (select r.id as id, 2 as reason from IssueReport r where "
            + TO_DO + " and r.state = NEW and r.priority = URGENT" + BY_DUE + MOST
            + ") union all (select r.id as id, 3 as reason from IssueReport r where "
            + TO_DO + " and r.workDue < :#{#wanted.now()}" + BY_DUE + MOST
            + ") union all (select r.id as id, 4 as reason from IssueReport r where "
            + TO_DO + " and r.handlerId = :#{#wanted.personId()} and r.state <> WAITING" + BY_DUE + MOST
            + ")) page join IssueReport r on r.id = page.id" + TABLES
            + " order by page.reason, (case when page.reason > 1 then r.workDue end), r.reportedAt, r.id")
    List<Object[]> findWaiting(Sight sight, Wanted wanted);

    /** Of each state in which somebody still has to do something the first ones, the most pressing first. */
    @Query("select " + ROW + " from (" + Wanted.ON_BOARD + "NEW" + BY_DUE + MOST
            + ") union all " + Wanted.ON_BOARD + "REOPENED" + BY_DUE + MOST
            + ") union all " + Wanted.ON_BOARD + "ACCEPTED" + BY_DUE + MOST
            + ") union all " + Wanted.ON_BOARD + "IN_PROGRESS" + BY_DUE + MOST
            + ") union all " + Wanted.ON_BOARD + "WAITING" + BY_DUE + MOST
            + ")) page join IssueReport r on r.id = page.id" + TABLES + BY_DUE)
    List<ReportRow> findBoard(Sight sight, Wanted wanted);

    @Query("select " + ROW + " from IssueReport r" + TABLES + """
             where r.locationId = :locationId and c.id = :categoryId and r.workDue is not null and
            """ + Sight.SEEN + " order by r.id desc")
    List<ReportRow> findAlike(Sight sight, long locationId, long categoryId, Limit most);

    /** A {@link ReportRow} and {@link ReportWords}. */
    @Query("select " + ROW + ", new nl.perspectief.issues.ReportWords(r.id, r.text, (case when "
            + Sight.KNOWN + """
             then p.name end), c.id, r.route,
            (select count(s) > 0 from ReportSupporter s where s.reportId = r.id and s.personId = :#{#sight.personId()}),
            (select count(d) > 0 from ReportRated d where d.reportId = r.id), r.municipalityId, r.locationId, r.reporterId,
            coalesce(w.liberationDay, true), coalesce(w.goodFriday, false), c.visibility,
            r.parentId, r.mergedInto, (case when
            """ + LINKED + """
             then true else false end), (case when
                exists (select 1 from IssueReport u where u.mergedInto = r.id)
                or exists (select 1 from IssueReport u where u.parentId = r.id) then true else false end))
            from IssueReport r
            """ + TABLES + """
             join Person p on p.id = r.reporterId
            left join WorkCalendar w on w.municipalityId = r.municipalityId
            where
            """ + Numbers.NAMED + " and " + Sight.SEEN + " order by r.id")
    List<Object[]> findNamed(Sight sight, Numbers named);

    /**
     * A {@link HistoryLine.Found}, its {@link ReportEvent}, and whether the reader may know of it: the clocks of who handles
     * a report count what happened to it in confidence too.
     */
    @Query("""
            select new nl.perspectief.issues.HistoryLine$Found(
                e.id, e.kind, e.happenedAt, (case when
            """ + Sight.KNOWN + " and not " + NAMELESS + " then p.name end), (case when " + Sight.KNOWN + " and "
            + NAMELESS
            + " then true else false end), e.state, (case when " + Sight.KNOWN + """
                 then e.text else '' end), e.language, c.name, e.priority, e.visibility, (case when
            """ + Sight.KNOWN
            + " and (e.kind = ASSIGNED or not " + NAMELESS + """
            ) then h.name end), e.otherId, e.correctsId, e.correctedTo, e.photos),
                e, (case when e.confidential = false or
            """ + Sight.OWN + " or " + Sight.TRUSTED + """
                 then true else false end)
            from ReportEvent e
            join IssueReport r on r.id = e.reportId
            left join Person p on p.id = e.personId
            left join IssueCategory c on c.id = e.categoryId
            left join Person h on h.id = e.handlerId
            where e.reportId = :id and
            """
            + Sight.SEEN + """
                 and (e.kind in (REPORTED, ACCEPTED, STARTED, ASKED, ANSWERED, SOLVED, REJECTED, CONFIRMED, EXPIRED, REOPENED,
                        MERGED, UNMERGED) or
            """
            + Sight.KNOWN + ") and (e.kind <> NOTE or " + Sight.HANDLED + ") and (e.confidential = false or "
            + Sight.OWN + " or " + Sight.HANDLED + ") order by e.id")
    List<Object[]> findLines(Sight sight, long id);

    default List<HistoryLine.Found> findHistory(Sight sight, long id) {
        return HistoryLine.known(findLines(sight, id));
    }

    /** Id, number, relation (null for the others), category, place and state. */
    @Query("select r.id, " + NUMBER + """
            , (case when r.mergedInto = :id then 'MERGED_HERE' when r.parentId = :id then 'PART'
                when r.id = :mergedInto then 'MERGED_INTO' when r.id = :parentId then 'WHOLE' end), c.name, r.place, r.state
            from IssueReport r
            join r.category c
            where (r.mergedInto = :id or r.parentId = :id or r.id = :mergedInto or r.id = :parentId or r.id in :others) and
            """ + Sight.SEEN + " order by r.id")
    List<Object[]> findRelated(
            Sight sight, long id, @Nullable Long parentId, @Nullable Long mergedInto, Collection<Long> others);

    @Query("select new nl.perspectief.issues.Numbers$Meant(r.id, " + Numbers.MUNICIPALITY
            + ", r.openNumber, (case when " + Numbers.SECRET_TOLD
            + " then r.secretNumber end)) from IssueReport r where " + Numbers.NAMED + " and " + Sight.SEEN)
    List<Numbers.Meant> findMeant(Sight sight, Numbers named);

    /** By what they are named; see {@link Numbers#ids}. */
    default Map<String, Long> findIds(Sight sight, Numbers named) {
        return named.ids(findMeant(sight, named));
    }

    @Query("select r.municipalityId from IssueReport r where " + Numbers.NAMED + " and " + Sight.HANDLED)
    List<Long> findMunicipalitiesOfHandled(Sight sight, Numbers named);

    @Query("select count(r) > 0 from IssueReport r where r.id = :id and r.municipalityId in :municipalities and "
            + Sight.SEEN)
    boolean isSeen(Sight sight, Collection<Long> municipalities, long id);

    /** Holds off other changes until the transaction ends. Of what was forgotten nothing changes any more. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and r.forgottenAt is null and " + Sight.HANDLED
            + " order by r.id")
    List<IssueReport> holdHandled(Sight sight, Collection<Long> ids);

    /** Whoever the user is: for what the portal does by itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids order by r.id")
    List<IssueReport> hold(Collection<Long> ids);

    default Optional<IssueReport> hold(long id) {
        return hold(List.of(id)).stream().findFirst();
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and " + Sight.OWN + " order by r.id")
    List<IssueReport> holdOwn(Sight sight, Collection<Long> ids);

    /** The reader's own, and those to which the reader said "me too". */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and (" + Sight.OWN + """
             or exists (select 1 from ReportSupporter s where s.reportId = r.id and s.personId = :#{#sight.personId()})
            ) and """ + Sight.SEEN + " order by r.id")
    List<IssueReport> holdConcerning(Sight sight, Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id in :ids and r.visibility = LOCATION and " + Sight.SEEN
            + " order by r.id")
    List<IssueReport> holdShown(Sight sight, Collection<Long> ids);

    @Query("select r from IssueReport r where r.id in :ids and r.forgottenAt is null and " + Sight.HANDLED
            + " order by r.id")
    List<IssueReport> findHandled(Sight sight, Collection<Long> ids);

    List<IssueReport> findByMergedInto(long id);

    @Query("select count(r) > 0 from IssueReport r where r.mergedInto = :id or r.parentId = :id")
    boolean hasAnyUnder(long id);

    /** For those who oversee: how many there are in each municipality, from some number on. */
    @Query("""
            select count(r) from IssueReport r
            where r.municipalityId in :municipalities and r.visibility = CONFIDENTIAL
            group by r.municipalityId having count(r) >= :fewest
            """)
    List<Long> countConfidential(Collection<Long> municipalities, long fewest);

    /** @param withoutManagers of the location since the report, whatever else they are; see {@link Sight#TRUSTED} */
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
                        and (m.validUntil is null or m.validUntil > :since)))
            order by p.name
            """)
    List<Candidate> findCandidates(
            Collection<FunctionKind> kinds,
            long municipalityId,
            long locationId,
            boolean withoutManagers,
            Instant since,
            Instant now);
}
