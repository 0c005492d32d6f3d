package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.quality.ChecklistRow;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Rounds, what waits first; oversight opens and cancels several at once. */
@Route("checklists")
@PageTitle("quality.list.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 20, icon = "checklist", title = "quality.list.title")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class ChecklistListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    private final transient Clock clock;
    private final boolean oversight;

    final ChecklistFilters filters;
    final UnorderedList list = new UnorderedList();
    final MoreButton<ChecklistRow> more;
    private final Span shown = new Span();
    private final EmptyState empty;
    final ChosenRounds chosen;

    ChecklistListView(
            ChecklistService checklists,
            TemplateService templates,
            LocationService locations,
            AuthenticationContext user,
            Clock clock) {
        this.clock = clock;
        oversight = user.hasRole(Roles.OVERSIGHT);
        filters = new ChecklistFilters(
                locations.list(Pageable.unpaged(Sort.by("name"))), templates.list(), this::filtered);
        chosen = new ChosenRounds(new RoundSteps(checklists, getLocale(), this::refresh));
        empty = new EmptyState(getTranslation("quality.list.empty"), getTranslation("quality.list.emptyHint"));
        list.addClassName("cards");
        list.setClassName("choosing", oversight);
        shown.addClassName("muted");
        shown.getElement().setAttribute("role", "status");
        more = new MoreButton<>(
                        PAGE,
                        page -> checklists.list(filters.filter(), page),
                        ChecklistRow::id,
                        this::show,
                        this::clear)
                .at(this::address);
        more.addClickListener(_ -> sayWhatIsHere());
        add(header(), filters, chosen, empty, list, footer());
    }

    private PageHeader header() {
        var title = getTranslation("quality.list.title");
        if (!oversight) {
            return new PageHeader(title);
        }
        var plan = new LinkButton("checklists/plan", getTranslation("quality.plan.title")).primary();
        return new PageHeader(title, plan);
    }

    private Component footer() {
        var footer = new Div(shown, more);
        footer.addClassName("row");
        return footer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        more.begin(event.getLocation());
        sayWhatIsHere();
    }

    Address address() {
        return more.write(filters.write(new Address("checklists")));
    }

    private void filtered() {
        more.restart();
        sayWhatIsHere();
        address().show();
    }

    private void refresh() {
        more.refresh();
        sayWhatIsHere();
    }

    private ChecklistItem show(ChecklistRow round) {
        var item = new ChecklistItem(round, Dates.day(clock.instant()));
        list.add(item);
        if (oversight) {
            chosen.offer(item);
        }
        return item;
    }

    /** Nothing stays chosen. */
    private void clear() {
        list.removeAll();
        chosen.clear();
    }

    private void sayWhatIsHere() {
        var here = list.getComponentCount();
        empty.setVisible(here == 0);
        shown.setText(here == 0 ? "" : getTranslation("quality.list.shown", here));
    }
}
