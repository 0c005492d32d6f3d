package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words that look like markup, wherever issues keep words: a browser shows them, before and after its scripts are there. */
@BrowserTest
class MarkupTests {

    private static final String TYPED = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";

    /** What it would become; of what would run, the browser tells. */
    private static final String MADE = "img[src=x]";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static final List<String> alerts = new ArrayList<>();

    private static Stage.Account resident;
    private static Stage.Account manager;
    private static Stage.Account oversight;
    private static String number;
    private static long category;

    @BeforeAll
    static void wordsEverywhere() {
        var data = Stage.data();
        var town = data.aMunicipality("Markup").save();
        var here =
                data.aLocation(town).named("Hier " + TYPED).coded("markup-here").save();
        var issues = new IssueTestData(Stage.database(), null);
        issues.categoriesOf(town, "repair.lift");
        category = issues.category(town, "repair.lift");
        resident = Stage.account(FunctionKind.RESIDENT, "Iryna", Languages.UKRAINIAN);
        manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Jeroen", Languages.DUTCH);
        oversight = Stage.account(FunctionKind.OVERSIGHT, "Ellen", Languages.ENGLISH);
        resident.person().holds(FunctionKind.RESIDENT, here);
        manager.person().holds(FunctionKind.LOCATION_MANAGER, here);
        oversight.person().holds(FunctionKind.OVERSIGHT, town);
        number = issues.report(here, resident.person(), "repair.lift", Instant.now());
        issues.set("text = '%1$s', place = '%1$s', state = 'WAITING', priority = 'URGENT'".formatted(TYPED), number);
        var standard = issues.standardText(town, "TELL");
        change("""
                update issue_category set name_nl = :typed, name_uk = :typed, name_en = :typed,
                    hint_nl = :typed, hint_uk = :typed, hint_en = :typed where id = :id
                """, category);
        change("""
                update standard_text set text_nl = :typed, text_uk = :typed, text_en = :typed where id = :id
                """, standard);
        change(
                "insert into saved_view (person_id, name, query, at_first) values (:id, left(:typed, 60), '', false)",
                manager.person().id());
        for (var kind : List.of("ASKED", "MESSAGE", "NOTE", "PRIORITISED")) {
            wrote(kind);
        }
    }

    private static void change(String sql, long id) {
        Stage.database().sql(sql).param("typed", TYPED).param("id", id).update();
    }

    private static void wrote(String kind) {
        Stage.database()
                .sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, language,
                            state, priority)
                        select id, :kind, :person, utc_timestamp(6), false, :typed, 'nl',
                            if(:kind = 'ASKED', 'WAITING', null), if(:kind = 'PRIORITISED', 'URGENT', null)
                        from issue_report where open_number = :number
                        """)
                .param("kind", kind)
                .param("person", manager.person().id())
                .param("typed", TYPED)
                .param("number", number)
                .update();
    }

    @Test
    void wordsStayWordsInABrowser() {
        var hers = visitors.withPhone(Languages.UKRAINIAN).loggedIn(resident, "/me");
        shows(
                hers,
                "/",
                "/issues/" + number,
                "/issues/new",
                "/issues/new?another=yes&category=" + category,
                "/issues?scope=mine");

        var his = visitors.atDesk(Languages.DUTCH).loggedIn(manager, "/me");
        shows(his, "/issues", "/issues/board", "/issues/figures?by=category", "/issues/" + number);
        his.press(his.button(Handling.TELL.key()));
        his.press(his.page().locator("vaadin-dialog vaadin-select"));
        his.press(his.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("<img src=x onerror")));
        assertThat(his.page().locator("vaadin-dialog textarea")).hasValue(TYPED);
        isNoMarkup(his);

        var theirs = visitors.atDesk(Languages.ENGLISH).loggedIn(oversight, "/me");
        shows(theirs, "/issues/categories", "/issues/texts");
        assertThat(alerts).isEmpty();
    }

    private static void shows(Visitor visitor, String... addresses) {
        visitor.page().onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
        for (var address : addresses) {
            var sent = visitor.page().request().get(Stage.url() + address);
            assertThat(Jsoup.parse(sent.text()).select(MADE)).as(address).isEmpty();
            visitor.open(address);
            visitor.settled();
            assertThat(visitor.page().locator("#page")).containsText("<img src=x onerror");
            isNoMarkup(visitor);
        }
    }

    private static void isNoMarkup(Visitor visitor) {
        assertThat(visitor.page().locator(MADE)).hasCount(0);
    }
}
