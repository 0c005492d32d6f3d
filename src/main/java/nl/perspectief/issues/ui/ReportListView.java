package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.SavedViewService;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;

/** Reports: what the user handles, reported or supports, and what is known at the user's places. */
@Route(IssueAddress.LIST)
@PageTitle("issues.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 15, icon = "issue", title = "issues.title")
@RolesAllowed({Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT})
class ReportListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    private final transient ReportService reports;
    private final transient ReporterService reporting;
    private final transient Clock clock;
    private final boolean reporter;
    private final boolean handler;
    private final boolean counts;
    private final boolean oversight;
    final ScopeTabs tabs;
    final ReportFilters filters;
    final SavedViews views;
    final ChosenReports chosen;
    final ReportTable table = new ReportTable();
    final MoreButton<ReportRow> more;
    final UrgentNotice urgent = new UrgentNotice();
    private final Span shown = new Span();
    private final Div empty = new Div();
    final Div below = new Div();
    private Scope scope = Scope.ALL;

    ReportListView(
            ReportService reports,
            ReporterService reporting,
            HandlingDesk desk,
            LocationService locations,
            SavedViewService savedViews,
            AuthenticationContext user,
            Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        reporter = user.hasAnyRole(Roles.RESIDENT, Roles.COUNCIL_MEMBER);
        this.clock = clock;
        oversight = user.hasRole(Roles.OVERSIGHT);
        var scopes = reports.scopes();
        handler = scopes.contains(Scope.WORK);
        counts = user.hasAnyRole(Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
        tabs = new ScopeTabs(scopes);
        filters = new ReportFilters(desk, locations, counts, this::filtered);
        filters.showAssigned(handler);
        views = new SavedViews(savedViews, this::filteredList, handler);
        chosen = new ChosenReports(table, desk, this::refresh);
        if (handler) {
            table.letChoose(chosen::show);
        }
        shown.addClassName("muted");
        shown.getElement().setAttribute("role", "status");
        more = new MoreButton<>(
                        PAGE,
                        page -> reports.list(filters.filter(scope), page),
                        ReportRow::number,
                        row -> table.show(row, clock.instant()),
                        table::clear)
                .at(this::address);
        more.addClickListener(_ -> sayWhatIsHere());
        add(header(), urgent, tabs, views, filters, chosen, empty, table, footer(), below);
    }

    private PageHeader header() {
        var title = getTranslation("issues.title");
        var actions = Stream.of(
                        oversight
                                ? Optional.of(link(IssueAddress.CATEGORIES, "issues.categories"))
                                : Optional.<Component>empty(),
                        counts
                                ? Optional.of(link(IssueAddress.FIGURES, "issues.figures.title"))
                                : Optional.<Component>empty(),
                        handler ? Optional.of(link(IssueAddress.BOARD, "issues.board")) : Optional.<Component>empty(),
                        reporter ? Optional.of(begin()) : Optional.<Component>empty())
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
        return new PageHeader(title, actions);
    }

    private Component link(String path, String label) {
        return new LinkButton(path, getTranslation(label));
    }

    private Component begin() {
        return new LinkButton(IssueAddress.NEW, getTranslation("issues.new")).primary();
    }

    private Component footer() {
        var footer = new Div(shown, more);
        footer.addClassName("row");
        return footer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = views.opened(event.getLocation());
        scope = tabs.read(Address.read(location, ScopeTabs.SCOPE));
        filters.read(location);
        tabs.show(scope);
        more.begin(location);
        sayWhatIsHere();
        warn();
        below.removeAll();
        if (reporter && scope == Scope.ALL && filters.areNone()) {
            below.add(new RatingsCard(reporting.ratings()));
        }
        if (oversight && scope == Scope.ALL && filters.areNone()) {
            reports.confidential()
                    .ifPresent(number ->
                            below.add(new Card(new Paragraph(getTranslation("issues.confidentialNumber", number)))));
        }
    }

    Address address() {
        return more.write(filteredList());
    }

    private Address filteredList() {
        return filters.write(tabs.write(new Address(IssueAddress.LIST), scope));
    }

    private void filtered() {
        more.restart();
        sayWhatIsHere();
        warn();
        address().show();
    }

    private void refresh() {
        more.refresh();
        sayWhatIsHere();
        warn();
    }

    private void warn() {
        if (scope == Scope.WORK && filters.areNone()) {
            urgent.show(reports.list(UrgentNotice.URGENT, PageRequest.ofSize(UrgentNotice.MOST + 1)), more.shown());
        } else {
            urgent.setVisible(false);
        }
    }

    private void sayWhatIsHere() {
        var here = more.shown().size();
        table.setVisible(here > 0);
        chosen.show();
        empty.removeAll();
        empty.setVisible(here == 0);
        if (here == 0) {
            empty.add(
                    filters.areNone()
                            ? new EmptyState(
                                    getTranslation("issues.empty." + scope),
                                    getTranslation("issues.emptyHint." + scope))
                            : new EmptyState(
                                    getTranslation("issues.nothingFound"), getTranslation("issues.nothingFoundHint")));
        }
        shown.setText(here == 0 ? "" : getTranslation("issues.shown", here));
    }
}
