package nl.perspectief.people;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stands, without a name, where somebody stood of whom nothing is kept any more; has no account and no function. */
@Component
public class FormerPerson {

    /** No account in Keycloak has it. */
    private static final String SUBJECT = "former";

    private final PersonRepository persons;

    FormerPerson(PersonRepository persons) {
        this.persons = persons;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long id() {
        return persons.findBySubject(SUBJECT)
                .orElseGet(() -> persons.saveAndFlush(new Person(SUBJECT, "", null, Locale.ENGLISH, null)))
                .getId();
    }
}
