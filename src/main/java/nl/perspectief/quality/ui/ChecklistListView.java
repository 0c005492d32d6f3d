package nl.perspectief.quality.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;
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
    static final String PAGES = "pages";

    private static final int MOST_PAGES = 25;

    private final transient ChecklistService checklists;
    private final transient Clock clock;
    private final boolean oversight;

    final ChecklistFilters filters;
    final UnorderedList list = new UnorderedList();
    final Button more = new Button();
    private final Span shown = new Span();
    private final EmptyState empty;
    final ChosenRounds chosen;
    private int pages = 1;

    ChecklistListView(
            ChecklistService checklists,
            TemplateService templates,
            LocationService locations,
            AuthenticationContext user,
            Clock clock) {
        this.checklists = checklists;
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
        more.setText(getTranslation("list.more"));
        more.addClickListener(_ -> showMore());
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
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        refresh();
    }

    Address address() {
        return filters.write(new Address("checklists")).with(PAGES, pages > 1 ? pages : null);
    }

    private void filtered() {
        pages = 1;
        refresh();
        address().show();
    }

    /** Shows the rounds as they are now; nothing stays chosen. */
    private void refresh() {
        list.removeAll();
        chosen.clear();
        addLacking();
    }

    private void showMore() {
        var before = list.getComponentCount();
        pages++;
        addLacking();
        if (list.getComponentCount() > before) {
            ((ChecklistItem) list.getComponentAt(before)).link.focus();
        }
        address().show();
    }

    /** One round more is read than is shown, to know whether there are more. */
    private void addLacking() {
        var wanted = pages * PAGE;
        var rounds = checklists.list(filters.filter(), PageRequest.of(0, wanted + 1));
        var here = list.getChildren()
                .map(item -> ((ChecklistItem) item).round().id())
                .collect(toUnmodifiableSet());
        var today = Dates.day(clock.instant());
        rounds.stream()
                .limit(wanted)
                .filter(round -> !here.contains(round.id()))
                .forEach(round -> {
                    var item = new ChecklistItem(round, today);
                    list.add(item);
                    if (oversight) {
                        chosen.offer(item);
                    }
                });
        empty.setVisible(rounds.isEmpty());
        shown.setText(rounds.isEmpty() ? "" : getTranslation("quality.list.shown", list.getComponentCount()));
        more.setVisible(rounds.size() > wanted && pages < MOST_PAGES);
    }
}
