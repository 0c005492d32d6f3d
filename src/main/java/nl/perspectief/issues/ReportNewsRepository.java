package nl.perspectief.issues;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Of what happens to reports: whom it concerns, and what is due. */
interface ReportNewsRepository extends Repository<IssueReport, Long> {

    /**
     * @param mergedInto the report that it goes the way of; null for a part, and for one that stands under none
     * @param supporterId null for one without
     */
    record Concerned(
            long reportId,
            @Nullable Long mergedInto,
            long reporterId,
            @Nullable Long supporterId) {}

    /** Whoever has to do with a report; one row for each supporter. */
    record Involved(
            long reportId,
            long reporterId,
            @Nullable Long supporterId,
            @Nullable Long handlerId) {}

    /** A report as it is named to a reader. */
    record Named(
            long id,
            String number,
            Texts category,
            String location,
            boolean confidential,
            boolean own,
            boolean handled) {}

    /** Of these reports and those under them; supporters as far as they may still read it. */
    @Query("""
            select new nl.perspectief.issues.ReportNewsRepository$Concerned(
                r.id, r.mergedInto, r.reporterId, s.personId)
            from IssueReport r
            left join ReportSupporter s on s.reportId = r.id and r.visibility = LOCATION
            where r.id in :ids or r.mergedInto in :ids or r.parentId in :ids
            """)
    List<Concerned> findConcerned(Collection<Long> ids);

    /** Of these and those that go their way; of what is confidential or forgotten nobody. */
    @Query("""
            select new nl.perspectief.issues.ReportNewsRepository$Involved(
                r.id, r.reporterId, s.personId, r.handlerId)
            from IssueReport r
            left join ReportSupporter s on s.reportId = r.id and r.visibility = LOCATION
            where (r.id in :ids or r.mergedInto in :ids) and r.visibility <> CONFIDENTIAL and r.forgottenAt is null
            order by r.id
            """)
    List<Involved> findInvolved(Collection<Long> ids);

    @Query("select new nl.perspectief.issues.ReportNewsRepository$Named(r.id, " + IssueReportRepository.NUMBER + """
            , c.name, l.name, (case when r.visibility = CONFIDENTIAL then true else false end), (case when
            """
            + Sight.OWN + " then true else false end), (case when " + Sight.HANDLED + """
             then true else false end))
            from IssueReport r
            join Location l on l.id = r.locationId
            join r.category c
            where r.id in :ids and
            """ + Sight.SEEN)
    List<Named> findNamed(Sight sight, Collection<Long> ids);

    @Query("select r.id from IssueReport r where r.escalationDue <= :now order by r.escalationDue")
    List<Long> findEscalating(Instant now, Limit most);

    @Query("select r.id from IssueReport r where r.state = SOLVED and r.solvedAt < :before order by r.solvedAt")
    List<Long> findUnanswered(Instant before, Limit most);

    /** Without a new version, which somebody who has the report before them would take for a change. */
    @Modifying
    @Query("update IssueReport r set r.told.response = :response, r.told.solution = :solution,"
            + " r.escalationDue = :due where r.id = :id")
    void setTold(long id, int response, int solution, @Nullable Instant due);
}
