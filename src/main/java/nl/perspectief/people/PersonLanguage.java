package nl.perspectief.people;

import java.util.Locale;
import java.util.Optional;
import nl.perspectief.base.ui.LanguageMemory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Keeps the language with the person. */
@Component
class PersonLanguage implements LanguageMemory {

    private final PersonService persons;

    PersonLanguage(PersonService persons) {
        this.persons = persons;
    }

    @Override
    public Optional<Locale> recall() {
        return signedIn() ? persons.language() : Optional.empty();
    }

    @Override
    public void remember(Locale language) {
        if (signedIn()) {
            persons.chooseLanguage(language);
        }
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
