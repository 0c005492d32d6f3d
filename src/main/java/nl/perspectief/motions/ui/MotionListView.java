package nl.perspectief.motions.ui;

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
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilService;
import nl.perspectief.motions.MotionDraft;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionFilter;
import nl.perspectief.motions.MotionRow;
import nl.perspectief.motions.MotionService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** All motions of a council, and the drafts of whoever looks at them. */
@Route(MotionAddress.LIST)
@PageTitle("motions.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class MotionListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;
    private static final String STATE = "state";

    private final transient MotionDraftService drafts;
    private final transient CouncilService councils;
    final UnorderedList list = new UnorderedList();
    final MoreButton<MotionRow> more;
    private MotionFilter filter = MotionFilter.ALL;
    private long council;
    private String path = "";

    MotionListView(MotionService motions, MotionDraftService drafts, CouncilService councils) {
        this.drafts = drafts;
        this.councils = councils;
        list.addClassName("poll-list");
        more = new MoreButton<>(
                        PAGE, page -> motions.list(council, filter, page), MotionRow::number, list, MotionItem::new)
                .at(() -> address(filter));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = councils.find(
                event.getRouteParameters().get(MotionAddress.COUNCIL).orElse(""));
        var here = details.council();
        council = here.id();
        path = MotionAddress.list(here);
        var member = details.seat().member();
        var filters = Arrays.stream(MotionFilter.values())
                .filter(each -> member || each != MotionFilter.OWN)
                .toList();
        filter = read(filters, Address.read(event.getLocation(), STATE));
        more.begin(event.getLocation());
        removeAll();
        add(header(here, member), tabs(filters), list.getComponentCount() > 0 ? new Card(list) : none(), more);
        if (member) {
            var own = drafts.list(here.id());
            if (!own.isEmpty()) {
                addComponentAtIndex(1, draftsCard(own));
            }
        }
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

    private Nav tabs(List<MotionFilter> filters) {
        var items = new UnorderedList();
        for (var each : filters) {
            var link = new Anchor(address(each).toString(), getTranslation("motions.filter." + each));
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

    private Address address(MotionFilter filter) {
        return new Address(path).with(STATE, filter == MotionFilter.ALL ? null : word(filter));
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

    private EmptyState none() {
        return new EmptyState(
                getTranslation("motions.none"),
                getTranslation(filter == MotionFilter.ALL ? "motions.noneHint" : "motions.noneSo"));
    }
}
