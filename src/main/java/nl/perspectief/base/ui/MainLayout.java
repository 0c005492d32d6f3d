package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Around every page: the bar on top, the destinations beside it (below it on a phone), and the page itself. */
@Layout
@AnonymousAllowed
@JavaScript("context://keep.js")
@JavaScript("context://connection.js")
@JavaScript("context://choices.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** What fits in the bar at the bottom of a phone, beside "more". */
    private static final int ON_A_PHONE = 4;

    private final transient AuthenticationContext authentication;
    private final Main page = new Main();
    private final Map<String, Anchor> destinations = new LinkedHashMap<>();
    private boolean arrived;

    MainLayout(AuthenticationContext authentication, LanguageMemory memory, List<HeaderItem> items) {
        this.authentication = authentication;
        addClassName("layout");
        page.setId("page");
        add(skipLink(), topBar(memory, items));
        if (authentication.isAuthenticated()) {
            add(navigation());
            Keep.forgetOthers(this, authentication.getPrincipalName().orElse(""));
        } else {
            addClassName("without-navigation");
        }
        add(page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = destination(event);
        destinations.forEach((path, link) -> {
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (arrived) {
            // within the portal the browser doesn't load a page, so the reader must be led to the new one
            page.getElement()
                    .executeJs(
                            "const t = this.querySelector('h1'); if (t) { t.focus({preventScroll: true}); scrollTo(0, 0); }");
        }
        arrived = true;
    }

    private static String destination(AfterNavigationEvent event) {
        return event.getActiveChain().stream()
                .flatMap(part -> Stream.ofNullable(part.getClass().getAnnotation(InMenu.class)))
                .map(InMenu::value)
                .findFirst()
                .orElseGet(() -> event.getLocation().getFirstSegment());
    }

    private Component skipLink() {
        var link = new Anchor("#page", getTranslation("layout.skip"));
        link.addClassName("skip");
        link.setRouterIgnore(true);
        return link;
    }

    private Component topBar(LanguageMemory memory, List<HeaderItem> items) {
        var brand = new Anchor(".", getTranslation("layout.brand"));
        brand.addClassName("brand");
        var bar = new Header(brand, new LanguageSelect(memory));
        bar.addClassName("top-bar");
        if (authentication.isAuthenticated()) {
            items.forEach(item -> bar.add(item.create()));
            var out = new Button(getTranslation("layout.signOut"), _ -> SignOut.of(authentication));
            out.setId("sign-out");
            out.addThemeVariants(ButtonVariant.TERTIARY);
            bar.add(out);
        }
        return bar;
    }

    private Component navigation() {
        var list = new UnorderedList();
        var entries = MenuConfiguration.getMenuEntries();
        for (int place = 0; place < entries.size(); place++) {
            var item = new ListItem(destination(entries.get(place)));
            if (place >= ON_A_PHONE) {
                item.addClassName("not-on-a-phone");
            }
            list.add(item);
        }
        if (entries.size() > ON_A_PHONE) {
            list.add(new ListItem(more(list)));
        }
        var navigation = new Nav(list);
        navigation.addClassName("destinations");
        navigation.setAriaLabel(getTranslation("layout.destinations"));
        return navigation;
    }

    /** A menu entry names its title by translation key. */
    private Anchor destination(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = new Anchor(
                path.isEmpty() ? "." : path, new Icon(entry.icon()), new Span(getTranslation(entry.title())));
        destinations.put(path, link);
        return link;
    }

    private Component more(UnorderedList list) {
        var more = new Button(getTranslation("layout.more"), new Icon("more"));
        more.addClassName("more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(_ -> {
            var open = !list.hasClassName("open");
            list.setClassName("open", open);
            more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return more;
    }
}
