package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
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
    static final String PAGES = "pages";

    private static final int MOST_PAGES = 25;

    private final transient ReportService reports;
    private final transient ReporterService reporting;
    private final transient Clock clock;
    private final boolean reporter;
    final ScopeTabs tabs;
    final ReportTable table = new ReportTable();
    final Button more = new Button();
    private final Span shown = new Span();
    private final Div empty = new Div();
    final Div below = new Div();
    private Scope scope = Scope.ALL;
    private int pages = 1;

    ReportListView(ReportService reports, ReporterService reporting, AuthenticationContext user, Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        reporter = user.hasAnyRole(Roles.RESIDENT, Roles.COUNCIL_MEMBER);
        this.clock = clock;
        tabs = new ScopeTabs(reports.scopes());
        shown.addClassName("muted");
        shown.getElement().setAttribute("role", "status");
        more.setText(getTranslation("issues.more"));
        more.addClickListener(_ -> showMore());
        add(header(), tabs, empty, table, footer(), below);
    }

    private PageHeader header() {
        var title = getTranslation("issues.title");
        return reporter ? new PageHeader(title, begin()) : new PageHeader(title);
    }

    private Anchor begin() {
        var begin = new Anchor(IssueAddress.NEW, getTranslation("issues.new"));
        begin.addClassNames("button", "primary");
        return begin;
    }

    private Component footer() {
        var footer = new Div(shown, more);
        footer.addClassName("row");
        return footer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scope = tabs.read(Address.read(event.getLocation(), ScopeTabs.SCOPE));
        pages = Address.readPages(event.getLocation(), PAGES, MOST_PAGES);
        tabs.show(scope);
        refresh();
        below.removeAll();
        if (reporter && scope == Scope.ALL) {
            below.add(new RatingsCard(reporting.ratings()));
        }
    }

    Address address() {
        return tabs.write(new Address(IssueAddress.LIST), scope).with(PAGES, pages > 1 ? pages : null);
    }

    private void showMore() {
        var before = table.shown().size();
        pages++;
        refresh();
        if (table.shown().size() > before) {
            table.link(before).focus();
        }
        address().show();
    }

    /** One report more is read than is shown, to know whether there are more. */
    private void refresh() {
        var wanted = pages * PAGE;
        var rows = reports.list(ReportFilter.of(scope), PageRequest.of(0, wanted + 1));
        table.show(rows.subList(0, Math.min(wanted, rows.size())), clock.instant());
        table.setVisible(!rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new EmptyState(
                    getTranslation("issues.empty." + scope), getTranslation("issues.emptyHint." + scope)));
        }
        shown.setText(
                rows.isEmpty()
                        ? ""
                        : getTranslation("issues.shown", table.shown().size()));
        more.setVisible(rows.size() > wanted && pages < MOST_PAGES);
    }
}
