package nl.perspectief.issues.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ui.LocationChoice.Place;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What the user handles, in a column for each state; on a phone one column at a time. */
@Route(IssueAddress.BOARD)
@PageTitle("issues.board")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class BoardView extends Div implements BeforeEnterObserver {

    static final String COLUMN = "column";

    private final transient HandlingDesk desk;
    private final transient Clock clock;
    private final String person;
    private final PageHeader header = new PageHeader(getTranslation("issues.board"));
    private final Nav tabs = new Nav();
    private BoardColumn.Kind current = BoardColumn.Kind.NEW;
    private @Nullable String at;
    private @Nullable String nameOfThere;

    final LocationChoice location;
    final Checkbox assigned = new Checkbox();
    final List<BoardColumn> columns;

    BoardView(HandlingDesk desk, LocationService locations, AuthenticationContext user, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.person = user.getPrincipalName().orElse("");
        columns = Arrays.stream(BoardColumn.Kind.values())
                .map(kind -> new BoardColumn(kind, page -> read(kind, page), this::move))
                .toList();
        columns.forEach(column -> column.more.addClickListener(_ -> column.showMore(clock.instant())));
        location = new LocationChoice(locations);
        location.addValueChangeListener(event -> {
            at = event.getValue() == null ? null : event.getValue().code();
            filtered(event.isFromClient());
        });
        assigned.setLabel(getTranslation("issues.filter.assigned"));
        assigned.addValueChangeListener(event -> filtered(event.isFromClient()));
        tabs.addClassNames("tabs", "board-tabs");
        tabs.setAriaLabel(getTranslation("issues.board.columns"));
        var filters = new Div(location, assigned);
        filters.addClassName("board-filters");
        var board = new Div(columns.toArray(BoardColumn[]::new));
        board.addClassName("board");
        add(header.withBack(IssueAddress.LIST, getTranslation("issues.title")), filters, tabs, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.reports().scopes().contains(Scope.WORK)) {
            throw new NotFoundException("a board of what the user handles");
        }
        var address = event.getLocation();
        at = Address.read(address, ReportFilters.LOCATION);
        nameOfThere = at;
        assigned.setValue(Address.read(address, ReportFilters.ASSIGNED) != null);
        var column = Address.read(address, COLUMN);
        current = Arrays.stream(BoardColumn.Kind.values())
                .filter(kind -> kind.word().equals(column))
                .findFirst()
                .orElse(BoardColumn.Kind.NEW);
        showTabs();
        refresh();
        if (at != null && nameOfThere != null) {
            location.setValue(new Place(at, nameOfThere));
        }
    }

    Address address(BoardColumn.Kind kind) {
        return new Address(IssueAddress.BOARD)
                .with(ReportFilters.LOCATION, at)
                .with(ReportFilters.ASSIGNED, assigned.getValue() ? 1 : null)
                .with(COLUMN, kind == BoardColumn.Kind.NEW ? null : kind.word());
    }

    private void filtered(boolean byTheUser) {
        if (byTheUser) {
            showTabs();
            refresh();
            address(current).show();
        }
    }

    /** Links on a phone; a desk has room for all columns. */
    private void showTabs() {
        tabs.removeAll();
        var list = new UnorderedList();
        for (var column : columns) {
            var link = new Anchor(
                    address(column.kind()).toString(),
                    getTranslation(column.kind().key()));
            if (column.kind() == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
            column.setClassName("current", column.kind() == current);
        }
        tabs.add(list);
    }

    private void refresh() {
        columns.forEach(column -> column.show(clock.instant()));
    }

    /** The card that had the focus stands elsewhere now. */
    private void showMoved() {
        refresh();
        header.focus();
    }

    /** What stands at a location tells its name. */
    private List<ReportRow> read(BoardColumn.Kind kind, Pageable page) {
        var rows = desk.reports()
                .list(
                        new ReportFilter(
                                Scope.WORK, at, null, Set.of(kind.state()), Set.of(), assigned.getValue(), false),
                        page);
        rows.stream().findFirst().ifPresent(row -> nameOfThere = row.locationName());
        return rows;
    }

    /** Only of the report as it stands on the board. */
    private void move(ReportRow row, Handling what) {
        var report = desk.reports().find(row.number());
        if (report.head().version() == row.version()) {
            new ChangeDialog(what, report, desk, person, this::showMoved).begin();
        } else {
            Overtaken.say();
            refresh();
        }
    }
}
