package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of more than a page, read with nothing but the keys. */
@BrowserTest
class PagedListTests {

    private static final int PAGE = 50;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void moreLeadsToWhatIsNewAndStandsInTheAddress() {
        var here = Stage.data().aMunicipality("Paged").save();
        for (var number = 100; number <= 100 + PAGE; number++) {
            Stage.data()
                    .aLocation(here)
                    .named("Huis " + number)
                    .coded("paged-" + number)
                    .save();
        }
        var account = Stage.account(FunctionKind.OVERSIGHT, "Petra", Languages.DUTCH);
        account.person().holds(FunctionKind.OVERSIGHT, here);
        var visitor = visitors.atDesk(Languages.DUTCH).loggedIn(account, "/locations");
        var firstNew = visitor.page().locator("a[href='locations/paged-" + (100 + PAGE) + "']");
        assertThat(firstNew).not().isAttached();

        new Keyboard(visitor.page()).to("#page vaadin-button").press("Enter");

        assertThat(firstNew).isFocused();
        visitor.atAddress("/locations?pages=2");
        assertThat(firstNew).isFocused();
        assertThat(visitor.button("list.more")).not().isVisible();
        visitor.reload();
        assertThat(firstNew).isVisible();
    }
}
