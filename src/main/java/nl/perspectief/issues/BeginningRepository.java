package nl.perspectief.issues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What somebody who reports begins from: the places, what was sent already, and what holds where it is sent to. */
interface BeginningRepository extends Repository<IssueReport, Long> {

    @Query("select " + IssueReportRepository.NUMBER
            + " from IssueReport r where r.reporterId = :#{#sight.personId()} and r.sendKey = :sendKey")
    Optional<String> findSent(Sight sight, String sendKey);

    /** A {@link ReportBasis} of what the reporter sends with that key. */
    @Query("select " + IssueReportRepository.NUMBER + """
            , l.municipalityId, n.code,
                (case when l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today) then true else false end),
                c, w
            from Location l
            join Municipality n on n.id = l.municipalityId
            left join IssueReport r on r.reporterId = :#{#sight.personId()} and r.sendKey = :sendKey
            left join IssueCategory c on c.id = :categoryId
            left join fetch c.group
            left join WorkCalendar w on w.municipalityId = l.municipalityId
            where l.id = :locationId
            """)
    List<Object[]> findBasis(Sight sight, String sendKey, long locationId, long categoryId, LocalDate today);

    /** Those that are open, by name. Whoever also manages the location is no confidential contact for it. */
    @Query("""
            select new nl.perspectief.issues.ReportingPlace(l.id, l.municipalityId,
                (case when :#{#sight.several()} = true then concat(n.code, ':', l.code) else l.code end), l.name,
                (select count(f) > 0 from PersonFunction f
                join Person p on p.id = f.personId and p.deactivated = false
                where f.kind = CONFIDENTIAL_CONTACT and f.municipalityId = l.municipalityId
                    and f.validFrom <= :now and (f.validUntil is null or f.validUntil > :now)
                    and not exists (
                        select 1 from PersonFunction m
                        where m.personId = f.personId and m.kind = LOCATION_MANAGER and m.locationId = l.id
                            and (m.validUntil is null or m.validUntil > :now))))
            from Location l join Municipality n on n.id = l.municipalityId
            where l.id in :ids and l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today)
            order by l.name, l.id
            """)
    List<ReportingPlace> findPlaces(Sight sight, Collection<Long> ids, LocalDate today, Instant now);
}
