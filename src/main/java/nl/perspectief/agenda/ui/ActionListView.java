package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.AgendaNeighbour;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;

/** What was promised: what is due first on top, what has ended below. */
@Route(AgendaAddress.LIST)
@PageTitle("agenda.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 18, icon = "agenda", title = "agenda.title")
@RolesAllowed({
    Roles.LOCATION_MANAGER,
    Roles.COUNCIL_MEMBER,
    Roles.OVERSIGHT,
    Roles.RESIDENT,
    Roles.EXPERT,
    Roles.PARTNER
})
class ActionListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;
    private static final String VIEW = "view";

    private final transient ActionService actions;
    private final transient Clock clock;
    final UnorderedList list = new UnorderedList();
    final MoreButton<ActionRow> more;
    final ActionFilters filters;
    private final Div found = new Div();
    private final Nav tabs = new Nav();
    private ActionTimeline timeline = new ActionTimeline();
    private AgendaLook look = AgendaLook.LIST;

    ActionListView(
            ActionService actions,
            OrganisationService organisations,
            LocationService locations,
            List<AgendaNeighbour> neighbours,
            AuthenticationContext user,
            Clock clock) {
        this.actions = actions;
        this.clock = clock;
        // a partner speaks for one organisation, and sees no other
        var several = user.hasAnyRole(
                Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.EXPERT);
        filters = new ActionFilters(organisations, locations, several, this::filter);
        list.addClassName("poll-list");
        found.addClassName("page-part");
        more = new MoreButton<>(PAGE, this::read, ActionRow::number, this::show, this::clear).at(() -> address(look));
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("agenda.looks"));
        add(header(user, neighbours), tabs, filters, found, more);
    }

    private PageHeader header(AuthenticationContext user, List<AgendaNeighbour> neighbours) {
        var ways = new ArrayList<Component>();
        var keeps = user.hasRole(Roles.OVERSIGHT);
        neighbours.stream()
                .filter(neighbour -> user.hasAnyRole(neighbour.roles()))
                .forEach(neighbour -> ways.add(button(neighbour.path(), neighbour.title())));
        if (keeps) {
            ways.add(button(AgendaAddress.REPORT, "agenda.quarter"));
            ways.add(button(AgendaAddress.PUBLIC, "promises.setting"));
        }
        ways.add(button(AgendaAddress.ORGANISATIONS, "agenda.organisations"));
        if (keeps) {
            var begin = button(AgendaAddress.NEW, "agenda.new");
            begin.addClassName("primary");
            ways.add(begin);
        }
        return new PageHeader(getTranslation("agenda.title"), ways.toArray(Component[]::new))
                .withSubtitle(getTranslation("agenda.subtitle"));
    }

    private Anchor button(String address, String key) {
        return new LinkButton(address, getTranslation(key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        look = AgendaLook.of(Address.read(event.getLocation(), VIEW));
        more.begin(event.getLocation());
        showFound();
    }

    private void filter() {
        address(look).show();
        more.restart();
        showFound();
    }

    private Address address(AgendaLook look) {
        return filters.write(new Address(AgendaAddress.LIST)).with(VIEW, look.word());
    }

    private void showFound() {
        showTabs();
        found.removeAll();
        found.add(found());
    }

    private void showTabs() {
        var items = new UnorderedList();
        for (var each : AgendaLook.values()) {
            var link = new Anchor(address(each).toString(), getTranslation("agenda.look." + each));
            if (each == look) {
                link.getElement().setAttribute("aria-current", "page");
            }
            items.add(new ListItem(link));
        }
        tabs.removeAll();
        tabs.add(items);
    }

    private Component found() {
        if (look == AgendaLook.BOARD) {
            return new ActionBoard(actions.board(filters.filter(), ActionBoard.A_COLUMN + 1), today(), this::listOf);
        }
        if (more.shown().isEmpty()) {
            return none();
        }
        return look == AgendaLook.LIST ? new Card(list) : timeline;
    }

    /** The board has no pages: each of its columns leads to a list. */
    private List<ActionRow> read(PageRequest page) {
        return switch (look) {
            case LIST -> actions.list(filters.filter(), page);
            case TIMELINE -> actions.timeline(filters.filter(), page);
            case BOARD -> List.of();
        };
    }

    private ActionItem show(ActionRow action) {
        if (look == AgendaLook.TIMELINE) {
            return timeline.show(action, today());
        }
        var item = new ActionItem(action, today());
        list.add(item);
        return item;
    }

    private void clear() {
        list.removeAll();
        timeline = new ActionTimeline();
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    /** The list of a state, otherwise filtered as the board. */
    private String listOf(ActionState state) {
        return filters.write(new Address(AgendaAddress.LIST))
                .with(ActionFilters.STATE, ActionFilters.word(state))
                .toString();
    }

    private EmptyState none() {
        return new EmptyState(
                getTranslation("agenda.none"),
                getTranslation(filters.filter().isAll() ? "agenda.noneHint" : "agenda.noneSo"));
    }
}
