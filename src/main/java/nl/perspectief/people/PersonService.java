package nl.perspectief.people;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current user's own data. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PersonService {

    private final PersonRepository persons;
    private final PersonFunctionRepository functions;
    private final Access access;
    private final Clock clock;

    PersonService(PersonRepository persons, PersonFunctionRepository functions, Access access, Clock clock) {
        this.persons = persons;
        this.functions = functions;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Me me() {
        var person = self().orElseThrow(() -> new NotFoundException("person of this account"));
        return new Me(
                person.getName(),
                person.getEmail(),
                Languages.of(person.getLanguage()).orElse(Languages.DUTCH),
                functions.findPlaces(person.getId(), clock.instant()));
    }

    /** The language that the user chose before, on any device. */
    @Transactional(readOnly = true)
    public Optional<Locale> language() {
        return Optional.ofNullable(access.standing().language());
    }

    @TriedAgain
    public void chooseLanguage(Locale language) {
        self().ifPresent(person -> person.chooseLanguage(language));
    }

    private Optional<Person> self() {
        return persons.findById(access.standing().personId());
    }
}
