package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the empty form to the number of the report takes less than a minute: with a slow phone on a slow network, by
 * somebody who types like most people, looks before each tap, and sends a photo along.
 */
@BrowserTest
class ReportInAMinuteTests {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /** Between two keys, as people type with a phone: some forty words a minute. */
    private static final double KEY = 280;

    /** To see where to tap, and to tap there; nobody waits for it here, it is added. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Search, category, place, text, photo, send. */
    private static final int TAPS = 6;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** The accounts of the demo that may report. */
    enum Reporter {
        RESIDENT(7, FunctionKind.RESIDENT, Languages.UKRAINIAN, "ліфт", "Хол", "Ліфт стоїть, двері відчинені"),
        COUNCIL(2, FunctionKind.COUNCIL_MEMBER, Languages.DUTCH, "lift", "Hal", "De lift staat stil, de deur is open");

        private final int number;
        private final FunctionKind function;
        private final Locale language;
        private final String search;
        private final String place;
        private final String text;

        Reporter(int number, FunctionKind function, Locale language, String search, String place, String text) {
            this.number = number;
            this.function = function;
            this.language = language;
            this.search = search;
            this.place = place;
            this.text = text;
        }

        private Stage.Account account() {
            return Stage.demoAccount(name().toLowerCase(Locale.ROOT), number, language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasAPhoneReportsSomethingWithAPhoto(Reporter reporter) {
        var town = Stage.data().aMunicipality("Minute " + reporter).save();
        var here = Stage.data().aLocation(town).named("De Wilg").save();
        new IssueTestData(Stage.database(), null).categoriesOf(town, "repair.lift", "repair.leak", "complaint.staff");
        var account = reporter.account();
        account.person().holds(reporter.function, here);
        var photo = new FilePayload("IMG_0042.jpg", "image/jpeg", PhotoTestData.ofAPhone());
        var phone = visitors.withPhone(reporter.language).loggedIn(account, "/issues");
        PhoneNetwork.SLOW_4G.slow(phone.page());
        var hand = new Hand(phone);
        var begin = System.nanoTime();

        phone.open("/issues/new");
        hand.tap(field(phone, "issues.new.search").locator("input"));
        hand.type(reporter.search);
        hand.tap(phone.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(reporter.search, Pattern.CASE_INSENSITIVE))));
        hand.tap(field(phone, "issues.new.place").locator("input"));
        hand.type(reporter.place);
        hand.tap(field(phone, "issues.new.text").locator("textarea"));
        hand.type(reporter.text);
        phone.page()
                .waitForFileChooser(() -> hand.tap(phone.button("photos.choose")))
                .setFiles(photo);
        hand.tap(phone.button("issues.new.send"));
        assertThat(phone.page().locator(".sent")).containsText(Pattern.compile("M-[0-9]{4}-[0-9]{4}"));

        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(hand.taps).isEqualTo(TAPS);
        assertThat(took.plus(LOOK.multipliedBy(hand.taps))).isLessThan(AT_MOST);
        assertThat(phone.page().locator(".report-summary .written")).hasText(reporter.text);
        assertThat(phone.page().locator(".report-summary .photo-list img")).hasCount(1);
        Axe.violations(phone.page()).forEach(problem -> assertThat(problem).isNull());
    }

    /** What does it, and counts what it does. */
    private static final class Hand {

        private final Visitor phone;
        private int taps;

        private Hand(Visitor phone) {
            this.phone = phone;
        }

        private void tap(Locator target) {
            taps++;
            target.tap();
        }

        /** Where it tapped last. */
        private void type(String text) {
            phone.page()
                    .locator(":focus")
                    .pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(KEY));
        }
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .locator("vaadin-text-field, vaadin-text-area")
                .filter(new Locator.FilterOptions().setHasText(visitor.text(label)));
    }
}
