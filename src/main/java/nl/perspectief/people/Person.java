package nl.perspectief.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody with an account in Keycloak who signed in, or was invited to. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;
    private String name;
    private @Nullable String email;
    private String language;
    private @Nullable Instant lastLogin;
    private boolean deactivated;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Person() {}

    Person(String subject, String name, @Nullable String email, Locale language, @Nullable Instant lastLogin) {
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.language = language.getLanguage();
        this.lastLogin = lastLogin;
    }

    static Person invited(String subject, String name, String email, Locale language) {
        return new Person(subject, name, email, language, null);
    }

    void signedIn(String name, @Nullable String email, Instant at) {
        this.name = name;
        this.email = email;
        this.lastLogin = at;
    }

    boolean hasSignedIn() {
        return lastLogin != null;
    }

    void deactivate(boolean deactivated) {
        this.deactivated = deactivated;
    }

    void chooseLanguage(Locale language) {
        this.language = language.getLanguage();
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    String getSubject() {
        return subject;
    }

    String getName() {
        return name;
    }

    @Nullable
    String getEmail() {
        return email;
    }

    String getLanguage() {
        return language;
    }
}
