package nl.perspectief.locations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LocationRepository extends JpaRepository<Location, Long> {

    @Query("""
            select new nl.perspectief.locations.LocationRow(
                l.id, l.municipalityId, l.code, l.name, l.city, l.buildingKind, l.capacity, l.residents,
                l.openSince, l.openUntil)
            from Location l
            where l.municipalityId in :municipalities or l.id in :locations
            """)
    List<LocationRow> findRows(Collection<Long> municipalities, Collection<Long> locations, Pageable page);

    /** @param pattern for {@code like} that {@code !} escapes */
    @Query("""
            select new nl.perspectief.locations.LocationRow(
                l.id, l.municipalityId, l.code, l.name, l.city, l.buildingKind, l.capacity, l.residents,
                l.openSince, l.openUntil)
            from Location l
            where (l.municipalityId in :municipalities or l.id in :locations)
                and l.name like :pattern escape '!'
                and (:code is null or l.code = :code)
                and (:municipalityId is null or l.municipalityId = :municipalityId)
                and (:openOn is null or l.openUntil is null or l.openUntil >= :openOn)
            """)
    List<LocationRow> findSome(
            Collection<Long> municipalities,
            Collection<Long> locations,
            String pattern,
            @Nullable String code,
            @Nullable Long municipalityId,
            @Nullable LocalDate openOn,
            Pageable page);

    @Query("""
            select new nl.perspectief.locations.LocationTotals(
                count(l),
                coalesce(sum(case when l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today)
                    then 1 else 0 end), 0),
                coalesce(sum(case when l.openSince <= :today and (l.openUntil is null or l.openUntil >= :today)
                    then l.residents else 0 end), 0))
            from Location l
            where l.municipalityId in :municipalities or l.id in :locations
            """)
    LocationTotals findTotals(Collection<Long> municipalities, Collection<Long> locations, LocalDate today);

    @Query("""
            select l from Location l
            where l.code = :code and (l.municipalityId in :municipalities or l.id in :locations)
            order by l.id
            limit 1
            """)
    Optional<Location> findOne(String code, Collection<Long> municipalities, Collection<Long> locations);

    @Query("""
            select l from Location l
            where l.id = :id and (l.municipalityId in :municipalities or l.id in :locations)
            """)
    Optional<Location> findOne(long id, Collection<Long> municipalities, Collection<Long> locations);

    List<Location> findByMunicipalityId(long municipalityId);
}
