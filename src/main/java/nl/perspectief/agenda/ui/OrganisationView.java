package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.ActionFilter;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.FormerPromiseService;
import nl.perspectief.agenda.Organisation;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;

/** What an organisation promised, what of that others have since, and who speaks for it. */
@Route(AgendaAddress.ORGANISATION)
@RolesAllowed({
    Roles.LOCATION_MANAGER,
    Roles.COUNCIL_MEMBER,
    Roles.OVERSIGHT,
    Roles.RESIDENT,
    Roles.EXPERT,
    Roles.PARTNER
})
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE = 20;
    private static final int MOST_PAGES = 25;
    private static final String PAGES = "pages";

    /** What an organisation promised is not what it is only asked. */
    enum Part {
        ASKED,
        PROMISED,
        ENDED;

        static Part of(ActionState state) {
            return switch (state) {
                case PROPOSED -> ASKED;
                case ACCEPTED, UNDER_WAY -> PROMISED;
                case DONE, STOPPED -> ENDED;
            };
        }
    }

    private final transient OrganisationService organisations;
    private final transient ActionService actions;
    private final transient FormerPromiseService formers;
    private final transient Clock clock;
    private final String user;
    private final Div parts = new Div();
    final Map<Part, UnorderedList> lists = new EnumMap<>(Part.class);
    final UnorderedList former = new UnorderedList();
    private final transient List<ActionRow> running = new ArrayList<>();
    final Button more = new Button(getTranslation("list.more"));
    private String name = "";
    private long id;
    private int pages = 1;

    OrganisationView(
            OrganisationService organisations,
            ActionService actions,
            FormerPromiseService formers,
            AuthenticationContext user,
            Clock clock) {
        this.organisations = organisations;
        this.actions = actions;
        this.formers = formers;
        this.clock = clock;
        this.user = user.getPrincipalName().orElse("");
        parts.addClassName("page-part");
        former.addClassName("poll-list");
        more.addClickListener(_ -> {
            show(PageRequest.of(pages, PAGE));
            pages++;
            new Address(AgendaAddress.organisation(id)).with(PAGES, pages).show();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.readId(event.getRouteParameters(), AgendaAddress.ID);
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        show(organisations.find(id));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private PageHeader show(Organisation organisation) {
        name = organisation.name();
        removeAll();
        var header = new PageHeader(name)
                .withSubtitle(getTranslation(
                        organisation.removed() ? "agenda.organisation.removedHint" : "agenda.organisation.hint"))
                .withBack(AgendaAddress.ORGANISATIONS, getTranslation("agenda.organisations"));
        lists.clear();
        former.removeAll();
        running.clear();
        parts.removeAll();
        add(header, parts);
        show(PageRequest.of(0, pages * PAGE));
        var formerCard = new Card(new H2(getTranslation("agenda.organisation.former")), former);
        formerCard.setVisible(former.getComponentCount() > 0);
        add(formerCard);
        add(
                lists.isEmpty() && former.getComponentCount() == 0
                        ? new EmptyState(
                                getTranslation("agenda.organisation.none"),
                                getTranslation("agenda.organisation.noneHint"))
                        : more);
        if (!organisation.people().isEmpty() || organisation.mayChange()) {
            add(new OrganisationPeople(organisation, organisations, this::showAgain));
        }
        if (organisation.mayChange()) {
            add(new OrganisationActions(
                    organisation,
                    running,
                    organisations,
                    user + "/organisation/" + id + "/",
                    this::showAgain,
                    () -> UI.getCurrent().navigate(AgendaAddress.ORGANISATIONS)));
        }
        return header;
    }

    private UnorderedList listOf(Part part) {
        return lists.computeIfAbsent(part, _ -> {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            var above = (int) lists.keySet().stream()
                    .filter(each -> each.compareTo(part) < 0)
                    .count();
            parts.addComponentAtIndex(
                    above, new Card(new H2(getTranslation("agenda.organisation.part." + part)), list));
            return list;
        });
    }

    private void showAgain() {
        show(organisations.find(id)).focus();
    }

    private void show(PageRequest page) {
        var rows = actions.list(new ActionFilter(null, null, null, id, null, false), page);
        var today = Dates.day(clock.instant());
        rows.forEach(action -> listOf(Part.of(action.state())).add(new ActionItem(action, today)));
        rows.stream().filter(action -> action.state().isRunning()).forEach(running::add);
        var given = formers.of(id, page);
        given.forEach(each -> former.add(new FormerItem(each)));
        more.setVisible(Math.max(rows.size(), given.size()) == page.getPageSize() && pages < MOST_PAGES);
    }
}
