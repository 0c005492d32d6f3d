package nl.perspectief.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The locations that the user knows; for oversight and admin those of the municipality. */
@Route("locations")
@PageTitle("locations.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "locations.title", order = 30, icon = "location")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.ADMIN})
class LocationListView extends Div implements BeforeEnterObserver {

    private static final String SORT = "sort";

    /** A column by which the list can be sorted: its word in the address, and the database's. */
    private enum Column {
        NAME("name"),
        BUILDING_KIND("buildingKind"),
        RESIDENTS("residents"),
        OPEN_SINCE("openSince");

        private final String property;

        Column(String property) {
            this.property = property;
        }

        static Column of(Optional<String> word) {
            return List.of(values()).stream()
                    .filter(column -> word.filter(column.property::equals).isPresent())
                    .findFirst()
                    .orElse(NAME);
        }
    }

    private final transient LocationService locations;
    private final transient AuthenticationContext user;
    private final transient Clock clock;

    LocationListView(LocationService locations, AuthenticationContext user, Clock clock) {
        this.locations = locations;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sort = Column.of(event.getLocation().getQueryParameters().getSingleParameter(SORT));
        show(locations.list(Pageable.unpaged(Sort.by(sort.property, "name", "id"))), sort);
    }

    private void show(List<LocationRow> rows, Column sort) {
        removeAll();
        var residents = rows.stream().mapToInt(LocationRow::residents).sum();
        var header = user.hasRole(Roles.OVERSIGHT)
                ? new PageHeader(getTranslation("locations.title"), newLocation())
                : new PageHeader(getTranslation("locations.title"));
        add(header.withSubtitle(getTranslation("locations.count", rows.size(), residents)));
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("locations.none"), getTranslation("locations.noneHint")));
        } else {
            add(table(rows, sort));
        }
    }

    private Anchor newLocation() {
        var link = new Anchor("locations/new", getTranslation("locations.new"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Component table(List<LocationRow> rows, Column sort) {
        var table = new NativeTable();
        table.addClassName("list-table");
        table.setCaptionText(getTranslation("locations.title"));
        table.getCaption().addClassName("hidden-visually");
        var head = table.getHead().addRow();
        for (var column : Column.values()) {
            head.add(headerOf(column, sort));
        }
        rows.forEach(row -> {
            var line = table.getBody().addRow();
            line.add(name(row));
            line.add(cell("locations.buildingKind", getTranslation("locations.building." + row.buildingKind())));
            line.add(cell(
                    "locations.residents", getTranslation("locations.residentsOf", row.residents(), row.capacity())));
            line.add(cell("locations.open", open(row)));
        });
        return table;
    }

    private NativeTableHeaderCell headerOf(Column column, Column sort) {
        var link =
                new Anchor("locations?" + SORT + "=" + column.property, getTranslation("locations.column." + column));
        var cell = new NativeTableHeaderCell(link);
        cell.getElement().setAttribute("scope", "col");
        if (column == sort) {
            cell.getElement().setAttribute("aria-sort", "ascending");
        }
        return cell;
    }

    private NativeTableHeaderCell name(LocationRow row) {
        var cell = new NativeTableHeaderCell(new Anchor("locations/" + row.code(), row.name()));
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** On a phone the rows are cards, so that each value says what it is. */
    private NativeTableCell cell(String label, String value) {
        var name = new Span(getTranslation(label));
        name.addClassNames("cell-label", "muted");
        return new NativeTableCell(name, new Span(value));
    }

    private String open(LocationRow row) {
        var until = row.openUntil();
        var since = Dates.day(row.openSince(), getLocale());
        if (until == null) {
            return getTranslation("locations.openSince", since);
        }
        return getTranslation(
                until.isBefore(Dates.day(clock.instant())) ? "locations.wasOpen" : "locations.openUntil",
                since,
                Dates.day(until, getLocale()));
    }
}
