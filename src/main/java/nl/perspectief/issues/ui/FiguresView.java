package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.FigureFilter;
import nl.perspectief.issues.FigureService;
import nl.perspectief.issues.Figures;
import nl.perspectief.security.Roles;

/** How many reports there are, how many wait, and how long people waited: as a picture, a table and a file. */
@Route(IssueAddress.FIGURES)
@PageTitle("issues.figures.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT})
class FiguresView extends Div implements BeforeEnterObserver {

    static final String BY = "by";

    private final transient FigureService service;
    private final boolean handler;
    final FigureFilters filters;
    private final PageHeader header = new PageHeader(getTranslation("issues.figures.title"))
            .withBack(IssueAddress.LIST, getTranslation("issues.title"));
    private final Div content = new Div();
    private final Span announcement = new Span();
    private FigureBy by = FigureBy.MONTH;

    FiguresView(FigureService service, AuthenticationContext user, Clock clock) {
        this.service = service;
        handler = user.hasAnyRole(Roles.LOCATION_MANAGER, Roles.OVERSIGHT);
        filters = new FigureFilters(YearMonth.from(Dates.day(clock.instant())), this::filtered);
        content.addClassName("page-part");
        announcement.addClassName("hidden-visually");
        announcement.getElement().setAttribute("role", "status");
        add(header, filters, content, announcement);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        by = FigureBy.of(Address.read(event.getLocation(), BY));
        show(filters.read(event.getLocation()));
    }

    Address address(FigureBy wanted) {
        return filters.write(
                new Address(IssueAddress.FIGURES).with(BY, wanted == FigureBy.MONTH ? null : wanted.word()));
    }

    private void filtered() {
        show(filters.filter());
        announcement.setText(getTranslation("issues.figures.changed"));
        address(by).show();
    }

    private void show(FigureFilter filter) {
        var figures = service.figures(filter);
        filters.show(figures, filter);
        var views = FigureBy.of(figures);
        by = views.contains(by) ? by : FigureBy.MONTH;
        header.withSubtitle(Dates.period(filter.from().atDay(1), filter.until().atEndOfMonth(), getLocale()));
        content.removeAll();
        if (figures.total().reported() == 0) {
            content.add(new EmptyState(
                    getTranslation("issues.figures.nothing"), getTranslation("issues.figures.nothingHint")));
        } else {
            content.add(new FigureTiles(figures.total()), tabs(figures), table(figures, filter));
        }
        content.add(counted(figures));
    }

    private Nav tabs(Figures figures) {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("issues.figures.views"));
        var list = new UnorderedList();
        for (var each : FigureBy.of(figures)) {
            var link = new Anchor(address(each).toString(), getTranslation(each.tab()));
            if (each == by) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        tabs.add(list);
        return tabs;
    }

    private Card table(Figures figures, FigureFilter filter) {
        var rows = by.rows(figures, getLocale());
        return new Card(
                new FigureChart(by, figures),
                new FigureTable(by, rows, figures.total()),
                new FigureExport(by, rows, figures.total(), filter));
    }

    /** What the numbers mean, and what is in none of them. */
    private Card counted(Figures figures) {
        var list = new UnorderedList();
        list.addClassName("figure-notes");
        var readable = figures.wide() ? "issues.figures.counted.city" : "issues.figures.counted.council";
        Stream.of(
                        handler ? "issues.figures.counted.handler" : readable,
                        "issues.figures.counted.never",
                        "issues.figures.counted.time",
                        "issues.figures.counted.shares")
                .forEach(key -> list.add(new ListItem(getTranslation(key))));
        return new Card(new H2(getTranslation("issues.figures.counted")), list);
    }
}
