package nl.perspectief.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

@PortalTest
class MoreButtonTests extends SpringBrowserlessTest {

    private static final int PAGE = 3;

    private final List<String> there = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private MoreButton<String> more;

    @BeforeEach
    void aList() {
        more = new MoreButton<>(PAGE, this::first, row -> row.toLowerCase(Locale.ROOT), list, ListItem::new);
        more.at(() -> new Address("things").with("state", "open"));
        UI.getCurrent().add(list, more);
    }

    @Test
    void addsAPageUntilThereIsNoMore() {
        there(2 * PAGE + 1);

        begin("things");
        assertThat(shown()).containsExactly("1", "2", "3");
        test(more).click();
        assertThat(shown()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(more.isVisible()).isTrue();
        test(more).click();

        assertThat(shown()).isEqualTo(there);
        assertThat(more.shown()).isEqualTo(there);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void neverLeadsToNothing() {
        there(PAGE);

        begin("things");

        assertThat(shown()).hasSize(PAGE);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void isGoneAtTheMost() {
        there(3 * PAGE);
        more.upTo(2);

        begin("things");
        assertThat(more.isVisible()).isTrue();
        test(more).click();

        assertThat(shown()).hasSize(2 * PAGE);
        assertThat(more.isVisible()).isFalse();
        begin("things?pages=3");
        assertThat(shown()).hasSize(2 * PAGE);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void pagesStandInTheAddressBesideTheRest() {
        there(2 * PAGE);
        begin("things?pages=1");
        assertThat(more.write(new Address("things"))).hasToString("things");

        test(more).click();

        assertThat(addresses()).containsExactly("things?pages=2&state=open");
        begin("things?pages=2");
        assertThat(shown()).hasSize(2 * PAGE);
    }

    @Test
    void twoListsOfAPageHaveTheirOwnParameters() {
        there(2 * PAGE);
        more.at("former", () -> new Address("things").with("pages", 4));
        begin("things?pages=4");
        assertThat(shown()).hasSize(PAGE);

        test(more).click();

        assertThat(addresses()).containsExactly("things?pages=4&former=2");
    }

    @Test
    void aListWithoutAddressIsPagedToo() {
        there(2 * PAGE);
        more = new MoreButton<>(PAGE, this::first, row -> row, list, ListItem::new);
        UI.getCurrent().add(more);
        begin("things");

        test(more).click();

        assertThat(shown()).hasSize(2 * PAGE);
        assertThat(addresses()).isEmpty();
    }

    @Test
    void theFocusGoesToTheFirstThatIsNew() {
        there(PAGE + 2);
        begin("things");
        assertThat(focused()).isEmpty();

        test(more).click();

        assertThat(focused()).containsExactly(list.getComponentAt(PAGE));
    }

    @Test
    void whereNothingIsNewTheFocusStaysInTheList() {
        there(PAGE + 1);
        begin("things");
        there.removeLast();

        test(more).click();

        assertThat(focused()).containsExactly(list.getComponentAt(PAGE - 1));
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void whatMovedMeanwhileIsNeitherLeftOutNorShownTwice() {
        there.addAll(List.of("a", "b", "c", "d", "e"));
        begin("things");
        there.set(0, "B");
        there.set(1, "e");
        there.set(4, "a");

        test(more).click();

        assertThat(shown()).containsExactly("a", "b", "c", "e", "d");
    }

    @Test
    void refreshKeepsThePagesAndRestartForgetsThem() {
        there(2 * PAGE + 1);
        begin("things?pages=2");
        there.replaceAll(row -> row + "!");

        more.refresh();
        assertThat(shown()).hasSize(2 * PAGE).allMatch(row -> row.endsWith("!"));
        more.restart();

        assertThat(shown()).hasSize(PAGE);
        assertThat(more.isVisible()).isTrue();
        assertThat(more.write(new Address("things"))).hasToString("things");
    }

    @Test
    void rowsCanBeShownElsewhereThanInOneList() {
        there(PAGE + 1);
        var odd = new UnorderedList();
        var even = new UnorderedList();
        more = new MoreButton<>(
                PAGE,
                this::first,
                row -> row,
                row -> {
                    var item = new ListItem(row);
                    (Integer.parseInt(row) % 2 == 0 ? even : odd).add(item);
                    return item;
                },
                () -> Stream.of(odd, even).forEach(UnorderedList::removeAll));
        UI.getCurrent().add(odd, even, more);
        begin("things");

        test(more).click();

        assertThat(texts(odd)).containsExactly("1", "3");
        assertThat(texts(even)).containsExactly("2", "4");
        assertThat(focused()).containsExactly(even.getComponentAt(1));
        more.refresh();
        assertThat(texts(even)).containsExactly("2", "4");
    }

    private void there(int number) {
        IntStream.rangeClosed(1, number).mapToObj(String::valueOf).forEach(there::add);
    }

    private List<String> first(PageRequest page) {
        return there.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private void begin(String address) {
        more.begin(new Location(address));
    }

    private List<String> shown() {
        return texts(list);
    }

    private static List<String> texts(UnorderedList list) {
        return list.getChildren().map(item -> ((ListItem) item).getText()).toList();
    }

    private List<Component> focused() {
        return scripts("focus()")
                .map(script -> Element.get(script.getOwner()).getComponent().orElseThrow())
                .toList();
    }

    private List<String> addresses() {
        return scripts("replace")
                .flatMap(script -> script.getInvocation().getParameters().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(address -> address.startsWith("things"))
                .toList();
    }

    private Stream<PendingJavaScriptInvocation> scripts(String what) {
        roundTrip();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains(what));
    }
}
