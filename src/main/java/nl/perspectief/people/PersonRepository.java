package nl.perspectief.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findBySubject(String subject);

    List<Person> findByEmail(String email);
}
