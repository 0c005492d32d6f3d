package nl.perspectief.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class PersonMirrorTests {

    private static final String SUBJECT = "b1946ac9-2c3f-4f7e-9d6a-000000000001";

    @Autowired
    ApplicationEventPublisher logins;

    @Autowired
    JdbcClient database;

    @Autowired
    MockHttpServletRequest request;

    private NewRows newRows;

    @BeforeEach
    void remember() {
        newRows = NewRows.sinceNow();
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void whoSignsInForTheFirstTimeIsKnown() {
        signIn(Map.of("name", "Оксана Коваль", "email", "oksana@example.org", "locale", "uk"));

        assertThat(person()).isEqualTo("Оксана Коваль oksana@example.org uk");
    }

    @Test
    void nameAndAddressFollowKeycloakAndTheLanguageStays() {
        signIn(Map.of("name", "Оксана Коваль", "email", "oksana@example.org", "locale", "uk"));
        signIn(Map.of("name", "Оксана Мельник", "email", "melnyk@example.org", "locale", "nl"));

        assertThat(person()).isEqualTo("Оксана Мельник melnyk@example.org uk");
    }

    @Test
    void ofANameOnlyWhatCanBeSeenIsKept() {
        signIn(Map.of("name", " Оксана\u001f\tКо\u000eваль\u202e ", "email", "oksana@example.org", "locale", "uk"));

        assertThat(person()).isEqualTo("Оксана Коваль oksana@example.org uk");
    }

    @Test
    void whoseNameCanNotBeSeenIsCalledAsTheAccount() {
        signIn(Map.of("name", "\u001f\u200b", "preferred_username", "oksana", "locale", "uk"));

        assertThat(person()).isEqualTo("oksana no address uk");
    }

    @Test
    void anAddressThatNobodyConfirmedIsNotKept() {
        signIn(Map.of("name", "Оксана Коваль", "email", "mayor@example.org", "email_verified", false, "locale", "nl"));

        assertThat(person()).isEqualTo("Оксана Коваль no address nl");
    }

    @Test
    void whoWasInvitedIsTheSamePersonAtTheFirstSignIn() {
        database.sql("insert into person (subject, name, email, language) values (?, 'O', 'o@example.org', 'uk')")
                .param(SUBJECT)
                .update();

        signIn(Map.of("name", "Оксана Коваль", "email", "oksana@example.org", "locale", "nl"));

        assertThat(person()).isEqualTo("Оксана Коваль oksana@example.org uk");
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "uk,uk", "fr,nl"})
    void withoutALanguageInKeycloakThatOfTheBrowserIsKept(String browser, String language) {
        request.setPreferredLocales(List.of(Locale.forLanguageTag(browser)));

        signIn(Map.of("preferred_username", "oksana"));

        assertThat(person()).isEqualTo("oksana no address " + language);
    }

    @RepeatedTest(5)
    void twoFirstLoginsAtOnceMakeOnePerson() throws Exception {
        var outcomes = AtOnce.run(3, () -> {
            signIn(Map.of("name", "Оксана Коваль", "email", "oksana@example.org", "locale", "uk"));
            return "in";
        });

        assertThat(outcomes).isEqualTo(List.of("in", "in", "in"));
        assertThat(person()).isEqualTo("Оксана Коваль oksana@example.org uk");
    }

    private void signIn(Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", SUBJECT);
        all.putIfAbsent("email_verified", true);
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(60), all);
        var user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
        logins.publishEvent(new AuthenticationSuccessEvent(new TestingAuthenticationToken(user, "")));
    }

    private String person() {
        return database.sql("""
                        select concat_ws(' ', name, ifnull(email, 'no address'), language) from person
                        where subject = ?
                        """).param(SUBJECT).query(String.class).single();
    }
}
