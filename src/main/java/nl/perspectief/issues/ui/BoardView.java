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
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.ui.parts.LocationChoice;
import nl.perspectief.security.Roles;

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

    final LocationChoice location;
    final Checkbox assigned = new Checkbox();
    final List<BoardColumn> columns;

    BoardView(HandlingDesk desk, LocationService locations, AuthenticationContext user, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.person = user.getPrincipalName().orElse("");
        columns = Arrays.stream(BoardColumn.Kind.values())
                .map(kind -> new BoardColumn(kind, this::move))
                .toList();
        columns.forEach(column -> column.more.addClickListener(_ -> {
            column.wantMore();
            show(List.of(column));
        }));
        location = new LocationChoice(locations, LocationFilter::named);
        ReportFilters.all(location, "issues.filter.location");
        location.setVisible(locations.areSeveral());
        location.addValueChangeListener(event -> filtered(event.isFromClient()));
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
        location.choose(Address.read(address, ReportFilters.LOCATION));
        assigned.setValue(Address.read(address, ReportFilters.ASSIGNED) != null);
        var column = Address.read(address, COLUMN);
        current = Arrays.stream(BoardColumn.Kind.values())
                .filter(kind -> kind.word().equals(column))
                .findFirst()
                .orElse(BoardColumn.Kind.NEW);
        showTabs();
        refresh();
    }

    Address address(BoardColumn.Kind kind) {
        return new Address(IssueAddress.BOARD)
                .with(
                        ReportFilters.LOCATION,
                        location.getOptionalValue().map(LocationRow::code).orElse(null))
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
        show(columns);
    }

    /** All is read at once, and one report more than a column shows, to know whether there are more. */
    private void show(List<BoardColumn> some) {
        var most = some.stream().mapToInt(BoardColumn::wanted).max().orElse(0);
        var rows = desk.reports()
                .board(location.getOptionalValue().map(LocationRow::id).orElse(null), assigned.getValue(), most + 1);
        some.forEach(column -> column.show(
                rows.stream()
                        .filter(row -> row.state() == column.kind().state())
                        .toList(),
                clock.instant()));
    }

    /** The card that had the focus stands elsewhere now. */
    private void showMoved() {
        refresh();
        header.focus();
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
