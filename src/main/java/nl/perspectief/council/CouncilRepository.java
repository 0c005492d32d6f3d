package nl.perspectief.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CouncilRepository extends JpaRepository<ResidentsCouncil, Long> {

    String FACE = " new nl.perspectief.council.Council(c.id, m.id, m.code, m.name, l.id, l.code, l.name) ";

    String WHOLE = " new nl.perspectief.council.CouncilRepository$Found(c," + FACE + ") ";

    String PLACE = """
             join Municipality m on m.id = c.municipalityId left join Location l on l.id = c.locationId
            """;

    /** Functions {@code f} in the council {@code c}. */
    String SITTING = """
             f.municipalityId = c.municipalityId and f.locationId is not distinct from c.locationId
                and f.kind in (COUNCIL_MEMBER, COUNCIL_CHAIR, COUNCIL_SECRETARY)
            """;

    /** A function with its person. */
    record Sitting(
            long personId,
            String name,
            boolean deactivated,
            FunctionKind kind,
            Instant from,
            @Nullable Instant until) {}

    /** A council with its face. */
    record Found(ResidentsCouncil council, Council face) {}

    /** The city's first. */
    @Query("select new nl.perspectief.council.CouncilRow(" + FACE + """
            , (select count(distinct f.personId) from PersonFunction f
                    join Person p on p.id = f.personId and p.deactivated = false
                    where f.validFrom <= :now and (f.validUntil is null or f.validUntil > :now) and
            """ + SITTING + ")) from ResidentsCouncil c" + PLACE
            + "where" + Sight.SEEN + """
             order by m.name, m.id, l.name nulls first, c.id
            """)
    List<CouncilRow> findRows(Sight sight, Instant now, Pageable page);

    @Query("select" + FACE + "from ResidentsCouncil c" + PLACE + "where c.id = :id and" + Sight.SEEN)
    Optional<Council> findOne(Sight sight, long id);

    @Query("select" + WHOLE + "from ResidentsCouncil c" + PLACE + "where c.id = :id and" + Sight.SEEN)
    Optional<Found> findWhole(Sight sight, long id);

    /** @param municipalities in which the user is anything, in which each location has a code of its own */
    @Query("select" + WHOLE + "from ResidentsCouncil c" + PLACE + """
             where l.code = :code and l.municipalityId in :municipalities and
            """ + Sight.SEEN + "order by c.id limit 1")
    Optional<Found> findOfLocation(Sight sight, Collection<Long> municipalities, String code);

    @Query("select" + WHOLE + "from ResidentsCouncil c" + PLACE + """
             where m.code = :code and c.locationId is null and
            """ + Sight.SEEN)
    Optional<Found> findOfCity(Sight sight, String code);

    /** Those that are open on that day. */
    @Query("""
            select new nl.perspectief.council.CouncilLocation(l.code, l.name)
            from ResidentsCouncil c
            join Location l on l.municipalityId = c.municipalityId and (c.locationId is null or l.id = c.locationId)
            where c.id = :id and l.openSince <= :day and (l.openUntil is null or l.openUntil >= :day)
            order by l.name, l.id
            """)
    List<CouncilLocation> findLocations(long id, LocalDate day);

    /** Those that have not ended; what never began doesn't count. */
    @Query("""
            select new nl.perspectief.council.CouncilRepository$Sitting(
                p.id, p.name, p.deactivated, f.kind, f.validFrom, f.validUntil)
            from ResidentsCouncil c
            join PersonFunction f on
            """ + SITTING + """
            join Person p on p.id = f.personId
            where c.id = :id and (f.validUntil is null or (f.validUntil > :now and f.validUntil > f.validFrom))
            order by p.name, p.id, f.validFrom, f.id
            """)
    List<Sitting> findSitting(long id, Instant now);

    @Query("""
            select new nl.perspectief.council.FormerTerm(p.id, p.name, f.kind, f.validFrom, f.validUntil)
            from ResidentsCouncil c
            join PersonFunction f on
            """ + SITTING + """
            join Person p on p.id = f.personId
            where c.id = :id and f.validUntil <= :now and f.validUntil > f.validFrom and
            """ + Sight.SEEN + " order by f.validUntil desc, p.name, f.id")
    List<FormerTerm> findFormer(Sight sight, long id, Instant now, Pageable page);
}
