package nl.perspectief.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody with an account in Keycloak who signed in at least once. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;
    private String name;
    private @Nullable String email;
    private String language;
    private Instant lastLogin;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Person() {}

    Person(String subject, String name, @Nullable String email, Locale language, Instant lastLogin) {
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.language = language.getLanguage();
        this.lastLogin = lastLogin;
    }

    void signedIn(String name, @Nullable String email, Instant at) {
        this.name = name;
        this.email = email;
        this.lastLogin = at;
    }

    void chooseLanguage(Locale language) {
        this.language = language.getLanguage();
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
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
