package nl.perspectief.locations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Sort;

/** The locations that the user knows; for oversight and admin those of the municipality. */
@Route("locations")
@PageTitle("locations.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "locations.title", order = 30, icon = "location")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.ADMIN})
class LocationListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 50;

    private static final String SORT = "sort";
    private static final ListOrder BY_NAME = new ListOrder("name", false);

    private final transient LocationService locations;

    final LocationTable table;
    final Paragraph count = new Paragraph();
    final MoreButton<LocationRow> more;
    private final EmptyState empty;
    private transient ListOrder order = BY_NAME;

    LocationListView(LocationService locations, AuthenticationContext user, Clock clock) {
        this.locations = locations;
        table = new LocationTable(Dates.day(clock.instant()), property -> reorder(order.by(property)));
        count.addClassName("muted");
        more = new MoreButton<>(
                        PAGE, page -> locations.list(page.withSort(sort())), LocationRow::id, table::show, table::clear)
                .at(this::address);
        var mayAdd = user.hasRole(Roles.OVERSIGHT);
        empty = new EmptyState(
                getTranslation("locations.none"),
                getTranslation(mayAdd ? "locations.noneOversight" : "locations.noneHint"));
        add(header(mayAdd), count, empty, table, more);
    }

    private PageHeader header(boolean mayAdd) {
        var title = getTranslation("locations.title");
        if (!mayAdd) {
            return new PageHeader(title);
        }
        var add = new LinkButton("locations/new", getTranslation("locations.new")).primary();
        var many = new LinkButton("locations/import", getTranslation("locations.import.title"));
        return new PageHeader(title, many, add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        order = ListOrder.read(Address.read(event.getLocation(), SORT), LocationTable.PROPERTIES, BY_NAME);
        more.begin(event.getLocation());
        sayWhatIsHere();
    }

    Address address() {
        return more.write(new Address("locations").with(SORT, order.equals(BY_NAME) ? null : order));
    }

    private void reorder(ListOrder wanted) {
        order = wanted;
        more.restart();
        sayWhatIsHere();
        address().show();
    }

    private void sayWhatIsHere() {
        var totals = locations.totals();
        var none = more.shown().isEmpty();
        table.show(order);
        table.setVisible(!none);
        empty.setVisible(none);
        count.setText(getTranslation("locations.count", totals.open(), totals.residents()));
        count.setVisible(!none);
    }

    /** The last two make the order the same each time. */
    private Sort sort() {
        var direction = order.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, order.property()).and(Sort.by("name", "id"));
    }
}
