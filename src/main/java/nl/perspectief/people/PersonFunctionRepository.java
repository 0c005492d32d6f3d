package nl.perspectief.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonFunctionRepository extends JpaRepository<PersonFunction, Long> {

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

    /** Whether the person is the same at the same place at some moment of the term; what never began doesn't count. */
    @Query("""
            select count(f) > 0 from PersonFunction f
            where f.personId = :personId and f.kind = :kind and f.municipalityId = :municipalityId
                and f.locationId is not distinct from :locationId
                and (f.validUntil is null or (f.validUntil > :from and f.validUntil > f.validFrom))
                and (:until is null or f.validFrom < :until)
            """)
    boolean isHeld(
            long personId,
            FunctionKind kind,
            long municipalityId,
            @Nullable Long locationId,
            Instant from,
            @Nullable Instant until);

    /** All that hold now or will later. */
    @Query("""
            select f from PersonFunction f
            where f.personId = :personId
                and (f.validUntil is null or (f.validUntil > :now and f.validUntil > f.validFrom))
            """)
    List<PersonFunction> findRunning(long personId, Instant now);

    /** Those that hold now and have no end, of people who can sign in; nobody else may change them meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from PersonFunction f
            join Person p on p.id = f.personId and p.deactivated = false
            where f.kind = :kind and f.municipalityId = :municipalityId
                and f.validFrom <= :now and f.validUntil is null
            """)
    List<PersonFunction> lockLasting(FunctionKind kind, long municipalityId, Instant now);

    /** Names of those without a confidential contact who can sign in. */
    @Query("""
            select m.name from Municipality m
            where m.id in :municipalities and not exists (
                select 1 from PersonFunction f
                join Person p on p.id = f.personId and p.deactivated = false
                where f.kind = CONFIDENTIAL_CONTACT and f.municipalityId = m.id
                    and f.validFrom <= :now and (f.validUntil is null or f.validUntil > :now))
            order by m.name
            """)
    List<String> findWithoutContact(Collection<Long> municipalities, Instant now);

    /**
     * @param userId who asks, and keeps no account of their own
     * @param prefix pattern for {@code like} that {@code !} escapes
     * @param overseen where all but the functions of admins are shown, and all but those of oversight kept
     * @param administered where only those of oversight and admins are shown, and kept
     */
    @Query("""
            select new nl.perspectief.people.FunctionRow(
                f.id, p.name, p.email, f.kind, f.municipalityId, m.name, l.name, f.validFrom, f.validUntil,
                case when p.lastLogin is null then true else false end, p.deactivated,
                case when f.municipalityId in :overseen and f.kind not in (OVERSIGHT, ADMIN)
                        or f.municipalityId in :administered and f.kind in (OVERSIGHT, ADMIN)
                    then true else false end,
                case when p.id <> :userId and not exists (
                        select 1 from PersonFunction o
                        where o.personId = p.id
                            and (o.validUntil is null or (o.validUntil > :now and o.validUntil > o.validFrom))
                            and not (o.municipalityId in :overseen and o.kind not in (OVERSIGHT, ADMIN)
                                or o.municipalityId in :administered and o.kind in (OVERSIGHT, ADMIN)))
                    then true else false end)
            from PersonFunction f
            join Person p on p.id = f.personId
            join Municipality m on m.id = f.municipalityId
            left join Location l on l.id = f.locationId
            where (f.municipalityId in :overseen and f.kind <> ADMIN
                    or f.municipalityId in :administered and f.kind in (OVERSIGHT, ADMIN))
                and (:past = true or f.validUntil is null or (f.validUntil > :now and f.validUntil > f.validFrom))
                and (p.name like :prefix escape '!' or p.email like :prefix escape '!')
            order by p.name, f.kind, f.id
            """)
    List<FunctionRow> findRows(
            long userId,
            Collection<Long> overseen,
            Collection<Long> administered,
            String prefix,
            boolean past,
            Instant now,
            Pageable page);

    @Query("""
            select count(f)
            from PersonFunction f
            join Person p on p.id = f.personId
            where (f.municipalityId in :overseen and f.kind <> ADMIN
                    or f.municipalityId in :administered and f.kind in (OVERSIGHT, ADMIN))
                and (:past = true or f.validUntil is null or (f.validUntil > :now and f.validUntil > f.validFrom))
                and (p.name like :prefix escape '!' or p.email like :prefix escape '!')
            """)
    long countRows(Collection<Long> overseen, Collection<Long> administered, String prefix, boolean past, Instant now);
}
