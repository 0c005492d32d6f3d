package nl.perspectief.attachments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PhotoRepository extends JpaRepository<PhotoRow, Long> {

    Optional<PhotoRow> findByToken(String token);

    /** Of one person, without a thing yet. */
    @Query("select p from PhotoRow p where p.token in :tokens and p.personId = :personId and p.thing is null")
    List<PhotoRow> findPending(Collection<String> tokens, long personId);

    @Query("select count(p) from PhotoRow p where p.personId = :personId and p.thing is null")
    long countPending(long personId);

    /** Holds off other changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PhotoRow p where p.token = :token and p.personId = :personId and p.thing is null")
    Optional<PhotoRow> holdPending(String token, long personId);

    @Query("""
            select new nl.perspectief.attachments.Photo(p.token, p.width, p.height, p.checked) from PhotoRow p
            where p.thing = :thing and p.thingId = :thingId order by p.id
            """)
    List<Photo> findOf(String thing, long thingId);

    long countByThingAndThingId(String thing, long thingId);

    /** @return how many of them were the person's, and had no thing yet */
    @Modifying
    @Query("""
            update PhotoRow p set p.thing = :thing, p.thingId = :thingId
            where p.token in :tokens and p.personId = :personId and p.thing is null
            """)
    int claim(String thing, long thingId, Collection<String> tokens, long personId);

    @Query("select p from PhotoRow p where p.checked = false and p.id > :after order by p.id")
    List<PhotoRow> findUnchecked(long after, Limit most);

    /** Holds off other changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PhotoRow p where p.id = :id")
    Optional<PhotoRow> hold(long id);

    @Modifying
    @Query("update PhotoRow p set p.checked = true where p.id = :id")
    void check(long id);

    @Modifying
    @Query("delete from PhotoRow p where p.id = :id")
    void discard(long id);

    @Modifying
    @Query("delete from PhotoRow p where p.thing is null and p.keptAt < :before")
    int discardPending(Instant before);

    @Modifying
    @Query("delete from PhotoRow p where p.thing = :thing and p.thingId in :thingIds")
    int discardOf(String thing, Collection<Long> thingIds);
}
