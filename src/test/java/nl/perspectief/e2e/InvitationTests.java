package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** From an appointment to the first sign-in of somebody who had no account. */
@BrowserTest
@ResourceLock(TestServers.THE_KEYCLOAK)
class InvitationTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("http\\S+/login-actions/action-token\\S+");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void aMailServer() {
        MAIL.start();
        Stage.keycloak().sendMailTo(MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void withoutMail() {
        Stage.keycloak().sendNoMail();
        MAIL.stop();
    }

    @Test
    void whoIsAppointedIsInvitedAndEntersWithAPasswordOfTheirOwn() throws Exception {
        var here = Stage.data()
                .aMunicipality("Invite " + System.nanoTime() % 1_000_000)
                .save();
        Stage.data().aLocation(here).named("De Wilg").save();
        var oversight = Stage.account(FunctionKind.OVERSIGHT, "Jeroen", Languages.DUTCH);
        oversight.person().holds(FunctionKind.OVERSIGHT, here);
        var email = "olena-" + UUID.randomUUID().toString().substring(0, 8) + "@perspectief.example";

        appoint(visitors.atDesk(Languages.DUTCH).loggedIn(oversight, "/people/new"), email);

        assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
        var invited = visitors.withPhone(Languages.UKRAINIAN);
        invited.page().navigate(link());
        invited.press(invited.page().locator("#kc-info-message a"));
        invited.page().locator("#password-new").fill("Perspectief-2026");
        invited.page().locator("#password-confirm").fill("Perspectief-2026");
        invited.page().locator("#password-confirm").press("Enter");
        invited.press(invited.page().locator("#kc-info-message a"));
        invited.page().locator("#username").fill(email);
        invited.page().locator("#password").fill("Perspectief-2026");
        invited.page().locator("#kc-login").click();
        invited.settled();
        invited.open("/locations");
        assertThat(invited.page().getByText("De Wilg")).isVisible();
    }

    @Test
    void whoseAccountIsDeactivatedIsOutUntilItIsActivated() {
        var here = Stage.data()
                .aMunicipality("Deactivate " + System.nanoTime() % 1_000_000)
                .save();
        var wilg = Stage.data().aLocation(here).named("De Wilg").save();
        var oversight = Stage.account(FunctionKind.OVERSIGHT, "Jeroen", Languages.DUTCH);
        oversight.person().holds(FunctionKind.OVERSIGHT, here);
        var manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Marieke", Languages.DUTCH);
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        var them = visitors.withPhone(Languages.DUTCH).loggedIn(manager, "/me");
        var us = visitors.withPhone(Languages.DUTCH).loggedIn(oversight, "/people?name=Marieke");

        them.lookElsewhere();
        us.press(us.button("people.account.deactivateWhom", "Marieke Test"));
        us.press(us.button("people.account.deactivate"));
        assertThat(us.page().getByText(us.text("people.account.deactivated"), exactly()))
                .isVisible();

        them.open("/me");
        them.logIn(manager.name());
        them.atKeycloak();
        us.press(us.button("people.account.activateWhom", "Marieke Test"));
        assertThat(us.button("people.account.deactivateWhom", "Marieke Test")).isVisible();
        them.logIn(manager.name());
        them.atAddress("/me");
    }

    private static void appoint(Visitor visitor, String email) {
        field(visitor, "people.give.email").fill(email);
        field(visitor, "people.give.firstName").fill("Олена");
        field(visitor, "people.give.lastName").fill("Коваль");
        choose(visitor, "people.give.kind", visitor.text("people.kind.LOCATION_MANAGER"));
        choose(visitor, "people.give.location", "De Wilg");
        visitor.press(visitor.button("people.give.title"));
        assertThat(visitor.page().getByText("Олена Коваль")).isVisible();
        assertThat(visitor.page().getByText(visitor.text("people.account.invited"), exactly()))
                .isVisible();
        assertThat(visitor.button("people.account.deactivateWhom", "Олена Коваль"))
                .isVisible();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(visitor.text(label)));
    }

    private static void choose(Visitor visitor, String label, String option) {
        visitor.press(
                visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(visitor.text(label))));
        visitor.press(visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true)));
    }

    private static String link() {
        var mail = GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0]);
        // quoted-printable: a long line is broken with =, and = itself is written =3D
        var link = LINK.matcher(mail.replaceAll("=\r?\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
