package nl.perspectief.people;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps name and address of everybody who signs in as Keycloak knows them. */
@Component
class PersonMirror {

    private final PersonRepository persons;
    private final Clock clock;

    PersonMirror(PersonRepository persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    @TriedAgain
    void on(AuthenticationSuccessEvent login) {
        if (login.getAuthentication().getPrincipal() instanceof OidcUser user) {
            var subject = requireNonNull(user.getSubject(), "sub");
            var name = said(user.getFullName())
                    .or(() -> said(user.getPreferredUsername()))
                    .orElse(subject);
            var language = Languages.of(user.getLocale()).orElseGet(PersonMirror::languageOfTheBrowser);
            var email = addressOf(user);
            persons.findBySubject(subject)
                    .ifPresentOrElse(
                            person -> person.signedIn(name, email, clock.instant()),
                            () -> persons.save(new Person(subject, name, email, language, clock.instant())));
        }
    }

    /** In one line, of signs that can be seen: people fill in their names themselves. */
    private static Optional<String> said(@Nullable String name) {
        return Optional.ofNullable(name).map(PlainText::line).filter(line -> !line.isEmpty());
    }

    /** Who has no language in Keycloak goes on in that of the page they came from. */
    private static Locale languageOfTheBrowser() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes login
                ? Languages.of(login.getRequest())
                : Languages.DUTCH;
    }

    /** Functions are given by address, so one that anybody could have filled in is left out. */
    private static @Nullable String addressOf(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
    }
}
