package nl.perspectief.production;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.PortalHome;
import nl.perspectief.e2e.Visitor;
import nl.perspectief.e2e.Visitors;
import org.jspecify.annotations.Nullable;

/** The steps of first-steps.md, once: from an empty database to somebody who was invited and works. */
final class FirstSteps {

    private static final String ONCE = "Once-and-never-again";
    private static final String PASSWORD = "Perspectief-2026";

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final String OVERSIGHT = "jeroen@perspectief.example";

    private static TestData.@Nullable Municipality municipality;

    private final Installation installation = Installation.running();
    private final Visitors visitors = new Visitors(installation::portal);

    private FirstSteps() {}

    /** The municipality that the first admin named. */
    static synchronized TestData.Municipality municipality() {
        var named = municipality;
        if (named == null) {
            named = new FirstSteps().take();
            municipality = named;
        }
        return named;
    }

    private TestData.Municipality take() {
        MAIL.start();
        makeTheFirstAccount();
        var ada = visitors.atDesk(Languages.DUTCH);
        nameTheMunicipality(ada);
        appointOversight(ada);
        var jeroen = visitors.withPhone(Languages.DUTCH);
        accept(jeroen);
        assertThat(ada.refusedByPolicy()).isEmpty();
        assertThat(jeroen.refusedByPolicy()).isEmpty();
        ada.close();
        jeroen.close();
        return installation
                .ownDatabase()
                .sql("select id, name from municipality")
                .query((row, _) -> new TestData.Municipality(row.getLong("id"), row.getString("name")))
                .single();
    }

    /** By the commands of the text, with the names of this machine. */
    private void makeTheFirstAccount() {
        var keycloak = installation.keycloak();
        var administrator = installation.administrator();
        keycloak.kcadm(
                Map.of("KC_CLI_PASSWORD", administrator.getOrDefault("KC_BOOTSTRAP_ADMIN_PASSWORD", "")),
                told("config credentials")
                        .replace("http://localhost:8080", keycloak.url())
                        .replace("YOUR-ADMINISTRATOR", administrator.getOrDefault("KC_BOOTSTRAP_ADMIN_USERNAME", "")));
        keycloak.kcadm(
                Map.of(),
                told("update realms/perspectief").replace("mail.example.nl", "localhost") + " -s smtpServer.port="
                        + MAIL.getSmtp().getPort());
        keycloak.kcadm(Map.of(), told("create users"));
        keycloak.kcadm(Map.of(), told("add-roles -r perspectief --uusername ada"));
        keycloak.kcadm(Map.of(), told("set-password") + " --new-password " + ONCE);
    }

    /** The command of the text that begins so. */
    private static String told(String begin) {
        try {
            var text = Files.readString(PortalHome.topOfTree().resolve("src/docs/operations/first-steps.md"));
            return text.replaceAll("\\\\\n\\s*", "")
                    .lines()
                    .filter(line -> line.startsWith("kcadm.sh " + begin))
                    .map(line -> line.substring("kcadm.sh ".length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void nameTheMunicipality(Visitor ada) {
        ada.open("/");
        ada.logIn("ada", ONCE);
        choosePassword(ada);
        ada.atAddress("/");
        ada.press(ada.page().getByText(ada.text("setup.begin")));
        ada.atAddress("/setup");
        field(ada, "setup.name").fill("Waterdam");
        field(ada, "setup.code").fill("waterdam");
        ada.press(ada.button("setup.save"));
        ada.atAddress("/people/new");
    }

    private static void appointOversight(Visitor ada) {
        field(ada, "people.give.email").fill(OVERSIGHT);
        field(ada, "people.give.firstName").fill("Jeroen");
        field(ada, "people.give.lastName").fill("Visser");
        ada.press(ada.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(ada.text("people.give.kind"))));
        ada.press(ada.page().getByRole(AriaRole.OPTION, named(ada.text("people.kind.OVERSIGHT"))));
        ada.press(ada.button("people.give.title"));
        assertThat(ada.page().getByText("Jeroen Visser")).isVisible();
    }

    /** The mail leads to Keycloak by its public address, and from there into the portal. */
    private void accept(Visitor jeroen) {
        assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
        var mail = GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0]);
        assertThat(mail).contains("Subject: Perspectief: kies uw wachtwoord");
        jeroen.page().navigate(linkIn(mail));
        jeroen.press(jeroen.page().locator("#kc-info-message a"));
        choosePassword(jeroen);
        jeroen.press(jeroen.page().locator("#kc-info-message a"));
        jeroen.logIn(OVERSIGHT, PASSWORD);
        jeroen.settled();
        jeroen.open("/locations/import");
        assertThat(jeroen.heading()).hasText(jeroen.text("locations.import.title"));
    }

    private static void choosePassword(Visitor visitor) {
        visitor.page().locator("#password-new").fill(PASSWORD);
        visitor.page().locator("#password-confirm").fill(PASSWORD);
        visitor.page().locator("#password-confirm").press("Enter");
    }

    private String linkIn(String mail) {
        var link = Pattern.compile(Pattern.quote(installation.keycloakUrl()) + "/realms/\\S+/action-token\\S+")
                // quoted-printable: a long line is broken with =, and = itself is written =3D
                .matcher(mail.replaceAll("=\r?\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(visitor.text(label)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
