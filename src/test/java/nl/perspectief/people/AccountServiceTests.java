package nl.perspectief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.KeycloakAdmin;
import nl.perspectief.development.KeycloakServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** With the real Keycloak, and a mail server that keeps what it is sent. */
@ResourceLock(value = TestServers.THE_KEYCLOAK, mode = ResourceAccessMode.READ)
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class AccountServiceTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("http\\S+/login-actions/action-token\\S+");
    private static final Newcomer OLENA = new Newcomer("Олена", "Коваль", Languages.UKRAINIAN);

    private static KeycloakAdmin keycloak;

    @Autowired
    TestData data;

    @Autowired
    FunctionService functions;

    @Autowired
    LocationService locations;

    private AccountService accounts;
    private TestData.Municipality here;
    private TestData.Location wilg;
    private String email;

    @BeforeAll
    static void aMailServer() {
        MAIL.start();
        keycloak = new KeycloakAdmin(TestServers.keycloak());
    }

    @AfterAll
    static void withoutMail() {
        keycloak.sendNoMail();
        MAIL.stop();
    }

    @BeforeEach
    void oversightOfOneMunicipality() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        keycloak.sendMailTo(MAIL.getSmtp().getPort());
        accounts = with(TestServers.keycloak().url(), KeycloakServer.ACCOUNTS_CLIENT_SECRET);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("as-oversight").named("Otto").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("as-admin").named("Ada").save().holds(FunctionKind.ADMIN, here);
        data.signIn("as-oversight", Roles.OVERSIGHT);
        email = "olena-" + UUID.randomUUID().toString().substring(0, 8) + "@perspectief.example";
    }

    @Test
    void aNewcomerGetsAnAccountItsRoleAndAnInvitation() throws Exception {
        assertThat(appoint(FunctionKind.LOCATION_MANAGER)).isEqualTo(Appointed.INVITED);

        var account = keycloak.account(email);
        assertThat(account.path("firstName").asString()).isEqualTo("Олена");
        assertThat(account.path("emailVerified").asBoolean()).isFalse();
        assertThat(keycloak.rolesOf(account.path("id").asString())).contains("location-manager");
        var mail = MAIL.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getAllRecipients()[0]).hasToString(email);
        assertThat(GreenMailUtil.getWholeMessage(mail[0])).contains("/login-actions/action-token");
        assertThat(row().invited()).isTrue();
        assertThat(row().personName()).isEqualTo("Олена Коваль");
    }

    @Test
    void theFirstSignInIsByTheAccountsIdAndFindsTheFunctionThere() {
        appoint(FunctionKind.LOCATION_MANAGER);

        data.signIn(keycloak.account(email).path("id").asString(), Roles.LOCATION_MANAGER);

        assertThat(locations.list(Pageable.unpaged())).hasSize(1);
    }

    @Test
    void aSecondFunctionBeforeTheFirstSignInIsGivenToTheSameAccount() {
        appoint(FunctionKind.RESIDENT);
        var subject = keycloak.account(email).path("id").asString();

        assertThat(appoint(FunctionKind.EXPERT)).isEqualTo(Appointed.INVITED);

        assertThat(keycloak.rolesOf(subject)).contains("resident", "expert");
        assertThat(functions.count(email, false)).isEqualTo(2);
    }

    @Test
    void anAccountThatIsThereOnlyGetsTheMissingRole() {
        var subject = anAccount("resident");

        assertThat(appoint(FunctionKind.EXPERT)).isEqualTo(Appointed.GIVEN);

        assertThat(keycloak.rolesOf(subject)).contains("resident", "expert");
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(row().personName()).isEqualTo("Iryna Test");
    }

    @Test
    void anAddressThatSomebodyOnlyClaimsTakesNoFunction() {
        var subject = anAccount("resident");
        keycloak.change(subject, Map.of("email", email, "emailVerified", false));

        refused("people.bad.unverified", () -> appoint(FunctionKind.LOCATION_MANAGER));

        assertThat(keycloak.rolesOf(subject)).doesNotContain("location-manager");
        assertThat(functions.count(email, true)).isZero();
    }

    @Test
    void aNewcomerWithoutNameIsNotMade() {
        refused(
                "people.bad.newcomerName",
                () -> accounts.appoint(appointment(FunctionKind.RESIDENT), new Newcomer("", "", Languages.DUTCH)));

        assertThat(keycloak.account(email).isMissingNode()).isTrue();
    }

    @Test
    void whatIsNoAddressIsToldAtItsField() {
        email = "olena at perspectief";
        refused("people.bad.email", () -> appoint(FunctionKind.RESIDENT));
        email = "olena@perspectief";
        refused("people.bad.email", () -> appoint(FunctionKind.RESIDENT));
    }

    @Test
    void oversightMakesNobodyOversight() {
        assertThatThrownBy(() -> appoint(FunctionKind.OVERSIGHT)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> appoint(FunctionKind.ADMIN)).isInstanceOf(NotFoundException.class);
        assertThat(keycloak.account(email).isMissingNode()).isTrue();
    }

    @Test
    void aConfidentialContactFromOutsideGetsTheRoleAndOverseesNothing() {
        assertThat(appoint(FunctionKind.CONFIDENTIAL_CONTACT)).isEqualTo(Appointed.INVITED);

        var subject = keycloak.account(email).path("id").asString();
        assertThat(keycloak.rolesOf(subject)).contains("oversight");
        data.signIn(subject, Roles.OVERSIGHT);
        assertThat(functions.count("", true)).isZero();
    }

    @Test
    void anOversightThatWasTakenAwayIsNotRevivedByAnotherFunction() {
        var subject = anAccount("resident");
        data.aPerson(subject).save().holds(FunctionKind.OVERSIGHT, here);

        refused("people.bad.wouldOversee", () -> appoint(FunctionKind.CONFIDENTIAL_CONTACT));

        assertThat(keycloak.rolesOf(subject)).doesNotContain("oversight");
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERSIGHT", "ADMIN"})
    void adminInvitesOversightAndOtherAdmins(FunctionKind kind) {
        data.signIn("as-admin", Roles.ADMIN);

        assertThat(appoint(kind)).isEqualTo(Appointed.INVITED);

        assertThat(keycloak.rolesOf(keycloak.account(email).path("id").asString()))
                .contains(kind.role().toLowerCase(Locale.ROOT));
    }

    @Test
    void withoutMailTheFunctionIsGivenAndTheInvitationCanBeSentLater() {
        keycloak.sendNoMail();
        assertThat(appoint(FunctionKind.RESIDENT)).isEqualTo(Appointed.NOT_MAILED);
        refused("people.account.mail", () -> accounts.inviteAgain(row().id()));

        keycloak.sendMailTo(MAIL.getSmtp().getPort());
        accounts.inviteAgain(row().id());

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keycloakAwayOrRefusingIsToldAndNothingIsStored() {
        accounts = with("http://localhost:1", "secret");
        refused("people.account.away", () -> appoint(FunctionKind.RESIDENT));
        accounts = with(TestServers.keycloak().url(), "wrong");
        refused("people.account.refused", () -> appoint(FunctionKind.RESIDENT));

        assertThat(functions.count(email, true)).isZero();
    }

    @Test
    void aDeactivatedAccountHasNoAccessUntilItIsActivated() {
        var subject = anAccount("location-manager");
        appoint(FunctionKind.LOCATION_MANAGER);
        var function = row().id();

        accounts.deactivate(function);

        assertThat(keycloak.account(email).path("enabled").asBoolean()).isFalse();
        assertThat(row().deactivated()).isTrue();
        refused("people.bad.disabled", () -> appoint(FunctionKind.EXPERT));
        data.signIn(subject, Roles.LOCATION_MANAGER);
        assertThat(locations.list(Pageable.unpaged())).isEmpty();
        data.signIn("as-oversight", Roles.OVERSIGHT);
        accounts.activate(function);
        assertThat(keycloak.account(email).path("enabled").asBoolean()).isTrue();
        assertThat(keycloak.account(email).path("firstName").asString()).isEqualTo("Iryna");
        data.signIn(subject, Roles.LOCATION_MANAGER);
        assertThat(locations.list(Pageable.unpaged())).hasSize(1);
    }

    @Test
    void whoWasInvitedCanBeDeactivatedAndTheInvitationHoldsNoMore() throws Exception {
        appoint(FunctionKind.LOCATION_MANAGER);
        var function = row().id();
        assertThat(row().accountKept()).isTrue();
        assertThat(statusOfTheInvitation()).isEqualTo(200);

        accounts.deactivate(function);

        assertThat(keycloak.account(email).path("enabled").asBoolean()).isFalse();
        assertThat(row().deactivated()).isTrue();
        assertThat(statusOfTheInvitation()).isEqualTo(400);
        accounts.activate(function);
        assertThat(statusOfTheInvitation()).isEqualTo(200);
    }

    /** Of the page behind the link in the mail. */
    private static int statusOfTheInvitation() throws Exception {
        var mail = GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0]);
        // quoted-printable: a long line is broken with =, and = itself is written =3D
        var link = LINK.matcher(mail.replaceAll("=\r?\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(link.group())).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void whoHoldsAnythingElsewhereIsNotOursToDeactivate() {
        var elsewhere = data.aMunicipality("Zanddorp").save();
        var both = data.aPerson("as-both").save().holds(FunctionKind.EXPERT, elsewhere);
        var function = both.give(FunctionKind.EXPERT, here, null, Instant.parse("2025-01-01T00:00:00Z"), null);

        refused("people.bad.notYours", () -> accounts.deactivate(function));
        assertThat(functions.list("", false, Pageable.unpaged()))
                .filteredOn(row -> row.id() == function)
                .singleElement()
                .satisfies(row -> assertThat(row.kept()).isTrue())
                .satisfies(row -> assertThat(row.accountKept()).isFalse());
        data.aPerson("as-there").save().holds(FunctionKind.OVERSIGHT, elsewhere);
        data.signIn("as-there", Roles.OVERSIGHT);
        assertThatThrownBy(() -> accounts.deactivate(function)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyDeactivatesThemselves() {
        var self = data.aPerson("as-self").save().holds(FunctionKind.OVERSIGHT, here);
        var function = self.give(FunctionKind.EXPERT, here, null, Instant.parse("2025-01-01T00:00:00Z"), null);
        data.signIn("as-self", Roles.OVERSIGHT);

        refused("people.bad.yourself", () -> accounts.deactivate(function));
        assertThat(functions.list("", false, Pageable.unpaged()))
                .filteredOn(row -> row.id() == function)
                .singleElement()
                .satisfies(row -> assertThat(row.accountKept()).isFalse());
    }

    private Appointed appoint(FunctionKind kind) {
        return accounts.appoint(appointment(kind), OLENA);
    }

    private Appointment appointment(FunctionKind kind) {
        var atLocation = kind.scope() == FunctionKind.Scope.LOCATION;
        return new Appointment(email, kind, here.id(), atLocation ? wilg.id() : null, LocalDate.of(2026, 1, 1), null);
    }

    /** With a password and a confirmed address. */
    private String anAccount(String role) {
        var name = email.replaceAll("@.*", "");
        return keycloak.addAccount(name, "Iryna", "Test", "uk", role);
    }

    private FunctionRow row() {
        return functions.list(email, true, Pageable.unpaged()).getFirst();
    }

    private AccountService with(String url, String secret) {
        return new AccountService(
                new KeycloakAccounts(new AccountSettings(
                        url,
                        KeycloakServer.REALM,
                        KeycloakServer.CLIENT_ID,
                        new AccountSettings.Client(
                                "portal-accounts",
                                secret,
                                TestServers.keycloak().portalUrl()))),
                functions);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.key()).isEqualTo(key));
    }
}
