package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.agenda.ActionFilter;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.FormerPromise;
import nl.perspectief.agenda.FormerPromiseService;
import nl.perspectief.agenda.Organisation;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.security.Roles;

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
    private final transient Clock clock;
    private final String user;
    private final Div parts = new Div();
    final Map<Part, UnorderedList> lists = new EnumMap<>(Part.class);
    final UnorderedList former = new UnorderedList();
    final MoreButton<ActionRow> more;
    final MoreButton<FormerPromise> moreFormer;
    private String name = "";
    private long id;

    OrganisationView(
            OrganisationService organisations,
            ActionService actions,
            FormerPromiseService formers,
            AuthenticationContext user,
            Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
        this.user = user.getPrincipalName().orElse("");
        parts.addClassName("page-part");
        former.addClassName("poll-list");
        more = new MoreButton<>(
                        PAGE,
                        page -> actions.list(new ActionFilter(null, null, null, id, null, false), page),
                        ActionRow::number,
                        this::show,
                        this::clear)
                .at(this::address);
        moreFormer = new MoreButton<>(PAGE, page -> formers.of(id, page), Function.identity(), former, FormerItem::new)
                .at("former", this::address);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.readId(event.getRouteParameters(), AgendaAddress.ID);
        var organisation = organisations.find(id);
        more.begin(event.getLocation());
        moreFormer.begin(event.getLocation());
        show(organisation);
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
        add(header, parts, more);
        if (former.getComponentCount() > 0) {
            add(new Card(new H2(getTranslation("agenda.organisation.former")), former, moreFormer));
        } else if (lists.isEmpty()) {
            add(new EmptyState(
                    getTranslation("agenda.organisation.none"), getTranslation("agenda.organisation.noneHint")));
        }
        if (!organisation.people().isEmpty() || organisation.mayChange()) {
            add(new OrganisationPeople(organisation, organisations, this::showAgain));
        }
        if (organisation.mayChange()) {
            add(new OrganisationActions(
                    organisation,
                    more.shown().stream()
                            .filter(action -> action.state().isRunning())
                            .toList(),
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
        var organisation = organisations.find(id);
        more.refresh();
        moreFormer.refresh();
        show(organisation).focus();
    }

    private ActionItem show(ActionRow action) {
        var item = new ActionItem(action, Dates.day(clock.instant()));
        listOf(Part.of(action.state())).add(item);
        return item;
    }

    private void clear() {
        lists.clear();
        parts.removeAll();
    }

    Address address() {
        return moreFormer.write(more.write(new Address(AgendaAddress.organisation(id))));
    }
}
