package nl.perspectief.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findBySubject(String subject);

    /** Holds off another appointment of the same person meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.email = :email order by p.id")
    List<Person> findForAppointment(String email);

    /** The same, of an account. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.subject = :subject")
    Optional<Person> findForAppointmentBySubject(String subject);
}
