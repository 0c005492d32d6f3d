package nl.perspectief.issues;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.text.Texts;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports that were closed so long ago that nothing personal of them is kept. */
interface RetentionRepository extends Repository<IssueReport, Long> {

    /** @param last when something last happened to it */
    record Due(String number, Texts category, Visibility visibility, ReportState state, Instant last) {}

    /** What was merged goes when that goes under which it is. */
    String DUE = """
             r.forgottenAt is null and r.reportedAt < :before and (
                r.state in (CLOSED, REJECTED) and r.visibility <> CONFIDENTIAL and not exists (
                    select 1 from ReportEvent e where e.reportId = r.id and e.happenedAt >= :openBefore)
                or r.state in (CLOSED, REJECTED) and r.visibility = CONFIDENTIAL and not exists (
                    select 1 from ReportEvent e where e.reportId = r.id and e.happenedAt >= :confidentialBefore)
                or r.state = MERGED and exists (
                    select 1 from IssueReport m where m.id = r.mergedInto and m.forgottenAt is not null))
            """;

    /** @param before the later of the other two */
    @Query("select r.id from IssueReport r where " + DUE + " order by r.id")
    List<Long> findDue(Instant before, Instant openBefore, Instant confidentialBefore, Limit most);

    /**
     * Holds off other changes until the transaction ends. Whether it is due is asked after it: a query that waits for the
     * report may have read its history before.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IssueReport r where r.id = :id")
    Optional<IssueReport> hold(long id);

    @Query("select count(r) > 0 from IssueReport r where r.id = :id and " + DUE)
    boolean isDue(long id, Instant before, Instant openBefore, Instant confidentialBefore);

    /** Those of them that the reader handles. */
    @Query("select new nl.perspectief.issues.RetentionRepository$Due(" + IssueReportRepository.NUMBER + """
            , c.name, r.visibility, r.state,
            (select max(e.happenedAt) from ReportEvent e where e.reportId = r.id))
            from IssueReport r join r.category c where
            """ + DUE
            + " and " + Sight.HANDLED + " order by r.id")
    List<Due> findDue(Sight sight, Instant before, Instant openBefore, Instant confidentialBefore, Limit most);

    /** The visibility of each of these, in no order: so many are soon found. */
    @Query("select r.visibility from IssueReport r where " + DUE + " and " + Sight.HANDLED)
    List<Visibility> findDueVisibilities(
            Sight sight, Instant before, Instant openBefore, Instant confidentialBefore, Limit most);

    /** The reporter is {@code nobody} in what the reporter said as well, so that the clocks find the same. */
    @Modifying
    @Query("""
            update ReportEvent e set e.personId = :nobody
            where e.reportId = :id and e.personId = (select r.reporterId from IssueReport r where r.id = :id)
            """)
    void forgetReporterInHistory(long id, long nobody);

    /** What was said without a name, by who said "me too" or reported the same: that it was said stays. */
    @Modifying
    @Query("""
            update ReportEvent e set e.personId = :nobody
            where e.reportId = :id and e.kind in (CONFIRMED, REOPENED) and (e.otherId is not null
                or e.personId in (select s.personId from ReportSupporter s where s.reportId = :id))
            """)
    void forgetNamelessInHistory(long id, long nobody);

    @Modifying
    @Query("update ReportSupporter s set s.personId = null where s.reportId = :id")
    void forgetSupporters(long id);

    @Modifying
    @Query("update ReportEvent e set e.text = '', e.language = null where e.reportId = :id")
    void forgetWords(long id);

    /**
     * The key by which it was sent once goes as well: of nobody, there can be one of each.
     *
     * @return 0 when another node was first
     */
    @Modifying
    @Query("""
            update versioned IssueReport r
            set r.reporterId = :nobody, r.sendKey = cast(r.id as string), r.text = '', r.place = '', r.forgottenAt = :now
            where r.id = :id and r.forgottenAt is null
            """)
    int forget(long id, long nobody, Instant now);
}
