package nl.perspectief.attachments;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PhotoContentRepository extends JpaRepository<PhotoContent, Long> {

    @Query("select c.whole from PhotoContent c where c.id = :id")
    byte[] findWhole(long id);

    @Query("select c.small from PhotoContent c where c.id = :id")
    byte[] findSmall(long id);

    @Modifying
    @Query("update PhotoContent c set c.whole = :whole, c.small = :small where c.id = :id")
    void replace(long id, byte[] whole, byte[] small);
}
