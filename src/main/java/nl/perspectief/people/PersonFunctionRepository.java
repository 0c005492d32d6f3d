package nl.perspectief.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonFunctionRepository extends JpaRepository<PersonFunction, Long> {

    /** One row per function, or one without function for a person who holds none. */
    record HeldRow(
            long personId,
            @Nullable FunctionKind kind,
            @Nullable Long municipalityId,
            @Nullable Long locationId) {}

    @Query("""
            select new nl.perspectief.people.PersonFunctionRepository$HeldRow(
                p.id, f.kind, f.municipalityId, f.locationId)
            from Person p
            left join PersonFunction f on f.personId = p.id
                and f.validFrom <= :now and (f.validUntil is null or f.validUntil > :now)
            where p.subject = :subject
            """)
    List<HeldRow> findHeld(String subject, Instant now);

    @Query("""
            select new nl.perspectief.people.Me$Place(f.kind, m.name, l.name)
            from PersonFunction f
            join Municipality m on m.id = f.municipalityId
            left join Location l on l.id = f.locationId
            where f.personId = :personId
                and f.validFrom <= :now and (f.validUntil is null or f.validUntil > :now)
            order by f.kind, l.name
            """)
    List<Me.Place> findPlaces(long personId, Instant now);

    @Query("""
            select new nl.perspectief.people.FunctionRow(
                f.id, p.name, p.email, f.kind, f.municipalityId, l.name, f.validFrom, f.validUntil)
            from PersonFunction f
            join Person p on p.id = f.personId
            left join Location l on l.id = f.locationId
            where f.municipalityId in :municipalities and f.kind in :kinds
                and (:past = true or f.validUntil is null or f.validUntil > :now)
            order by p.name, f.kind, f.id
            """)
    List<FunctionRow> findRows(
            Collection<Long> municipalities, Collection<FunctionKind> kinds, boolean past, Instant now, Pageable page);
}
