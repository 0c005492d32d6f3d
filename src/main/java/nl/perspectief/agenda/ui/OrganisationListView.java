package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.agenda.OrganisationRow;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.security.Roles;

/** Who promised something, and how much of it is done. */
@Route(AgendaAddress.ORGANISATIONS)
@PageTitle("agenda.organisations")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({
    Roles.LOCATION_MANAGER,
    Roles.COUNCIL_MEMBER,
    Roles.OVERSIGHT,
    Roles.RESIDENT,
    Roles.EXPERT,
    Roles.PARTNER
})
class OrganisationListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 30;

    private final transient OrganisationService organisations;
    private final transient LocationService locations;
    private final boolean keeps;
    private final String user;
    final UnorderedList list = new UnorderedList();
    final MoreButton<OrganisationRow> more;

    OrganisationListView(OrganisationService organisations, LocationService locations, AuthenticationContext user) {
        this.organisations = organisations;
        this.locations = locations;
        this.keeps = user.hasRole(Roles.OVERSIGHT);
        this.user = user.getPrincipalName().orElse("");
        list.addClassName("poll-list");
        more = new MoreButton<>(PAGE, organisations::list, OrganisationRow::id, list, this::item)
                .at(() -> new Address(AgendaAddress.ORGANISATIONS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        more.begin(event.getLocation());
        removeAll();
        add(new PageHeader(getTranslation("agenda.organisations"))
                .withSubtitle(getTranslation("agenda.organisations.hint"))
                .withBack(AgendaAddress.LIST, getTranslation("agenda.title")));
        if (keeps) {
            var key = user + "/organisation/new/";
            add(new Card(new Folded(getTranslation("agenda.organisation.add"), key, () -> adding(key))));
        }
        add(
                list.getComponentCount() == 0
                        ? new EmptyState(
                                getTranslation("agenda.organisations.none"),
                                getTranslation("agenda.organisations.noneHint"))
                        : new Card(list),
                more);
    }

    private Div adding(String key) {
        var municipality = new Select<MunicipalityRow>();
        municipality.setLabel(getTranslation("agenda.field.municipality"));
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        var overseen = locations.overseen();
        municipality.setItems(overseen);
        municipality.setVisible(overseen.size() > 1);
        overseen.stream().findFirst().ifPresent(municipality::setValue);
        var form = new NameForm("agenda.organisation.add.send", "", key, name -> {
            var id = organisations.add(municipality.getValue().id(), name);
            UI.getCurrent().navigate(AgendaAddress.organisation(id));
        });
        var both = new Div(municipality, form);
        both.addClassName("stack");
        return both;
    }

    private ListItem item(OrganisationRow row) {
        var item = new ListItem(new Anchor(AgendaAddress.organisation(row.id()), row.name()));
        if (row.overdue() > 0) {
            item.add(new Div(new Chip(Look.BAD, counted("LATE", row.overdue()))));
        }
        var counts = Dotted.of(
                counted("ASKED", row.asked()), counted("RUNNING", row.running()), counted("DONE", row.done()));
        item.add(Muted.paragraph(counts.isEmpty() ? getTranslation("agenda.organisation.counted.NONE") : counts));
        return item;
    }

    private String counted(String what, long number) {
        return number == 0 ? "" : getTranslation("agenda.organisation.counted." + what, number);
    }
}
