package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilService;
import nl.perspectief.motions.MotionDraft;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionFilter;
import nl.perspectief.motions.MotionService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** All motions of a council, and the drafts of whoever looks at them. */
@Route(MotionAddress.LIST)
@PageTitle("motions.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class MotionListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 25;
    private static final String PAGES = "pages";
    private static final String STATE = "state";

    private final transient MotionService motions;
    private final transient MotionDraftService drafts;
    private final transient CouncilService councils;
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    private final Div found = new Div();
    private transient @Nullable Council council;
    private MotionFilter filter = MotionFilter.ALL;
    private int pages = 1;

    MotionListView(MotionService motions, MotionDraftService drafts, CouncilService councils) {
        this.motions = motions;
        this.drafts = drafts;
        this.councils = councils;
        list.addClassName("poll-list");
        found.addClassName("page-part");
        more.addClickListener(_ -> showMore());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = councils.find(
                event.getRouteParameters().get(MotionAddress.COUNCIL).orElse(""));
        var here = details.council();
        council = here;
        var member = details.seat().member();
        var filters = Arrays.stream(MotionFilter.values())
                .filter(each -> member || each != MotionFilter.OWN)
                .toList();
        filter = read(filters, Address.read(event.getLocation(), STATE));
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        removeAll();
        add(header(here, member), tabs(here, filters), found, more);
        if (member) {
            var own = drafts.list(here.id());
            if (!own.isEmpty()) {
                addComponentAtIndex(1, draftsCard(own));
            }
        }
        list.removeAll();
        show(here, PageRequest.of(0, pages * PAGE));
    }

    private PageHeader header(Council here, boolean member) {
        var begin = new LinkButton(MotionAddress.newIn(here), getTranslation("motions.new")).primary();
        var title = getTranslation("motions.title");
        return (member ? new PageHeader(title, begin) : new PageHeader(title))
                .withBack(here.path(), getTranslation(here.nameKey(), here.place()));
    }

    private static MotionFilter read(List<MotionFilter> filters, @Nullable String word) {
        return filters.stream()
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElse(MotionFilter.ALL);
    }

    private Nav tabs(Council here, List<MotionFilter> filters) {
        var items = new UnorderedList();
        for (var each : filters) {
            var link = new Anchor(address(here, each).toString(), getTranslation("motions.filter." + each));
            if (each == filter) {
                link.getElement().setAttribute("aria-current", "page");
            }
            items.add(new ListItem(link));
        }
        var tabs = new Nav(items);
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("motions.filters"));
        return tabs;
    }

    private static Address address(Council here, MotionFilter filter) {
        return new Address(MotionAddress.list(here)).with(STATE, filter == MotionFilter.ALL ? null : word(filter));
    }

    private static String word(MotionFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    private Card draftsCard(List<MotionDraft> own) {
        var items = new UnorderedList();
        items.addClassName("poll-list");
        own.forEach(draft -> items.add(item(draft)));
        return new Card(new H2(getTranslation("motions.drafts")), items);
    }

    private ListItem item(MotionDraft draft) {
        var language = draft.text().title().readIn(getLocale());
        var title = draft.text().title().in(language);
        var link = title.isEmpty()
                ? new Anchor(MotionAddress.draft(draft.id()), getTranslation("motions.untitled"))
                : ReadIn.written(new Anchor(MotionAddress.draft(draft.id()), title), language);
        var changed =
                Muted.paragraph(getTranslation("motions.changedAt", Dates.moment(draft.changedAt(), getLocale())));
        return new ListItem(link, changed);
    }

    private void showMore() {
        var here = council;
        if (here != null) {
            var before = (int) list.getChildren().count();
            show(here, PageRequest.of(pages, PAGE));
            pages++;
            address(here, filter).with(PAGES, pages).show();
            list.getChildren()
                    .skip(before)
                    .findFirst()
                    .filter(MotionItem.class::isInstance)
                    .map(MotionItem.class::cast)
                    .ifPresent(item -> item.link.focus());
        }
    }

    private void show(Council here, PageRequest page) {
        var rows = motions.list(here.id(), filter, page);
        rows.forEach(motion -> list.add(new MotionItem(motion)));
        found.removeAll();
        found.add(
                list.getChildren().findAny().isPresent()
                        ? new Card(list)
                        : new EmptyState(
                                getTranslation("motions.none"),
                                getTranslation(filter == MotionFilter.ALL ? "motions.noneHint" : "motions.noneSo")));
        more.setVisible(rows.size() == page.getPageSize() && pages < MOST_PAGES);
    }
}
