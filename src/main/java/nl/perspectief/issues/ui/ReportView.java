package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.perspectief.attachments.PhotoIntake;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.ui.PhotoField;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.issues.HistoryLine;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.SeveralReportsException;
import nl.perspectief.security.Roles;

/** A report: what was said, how far it is, and what can be done by whoever looks at it. */
@Route("issues/:number((?:[a-z0-9-]+:)?[MV]-[0-9A-Z-]+)")
@RolesAllowed({Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT})
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportService reports;
    private final transient ReporterService reporting;
    private final transient HandlingDesk desk;
    private final transient ReportOutcomes.Services outcomes;
    private final transient PhotoIntake intake;
    private final transient PhotoService photos;
    private final transient Clock clock;
    private final boolean oversight;
    private final String person;
    private String title = "";
    private PageHeader header = new PageHeader("");

    ReportView(
            ReportService reports,
            ReporterService reporting,
            HandlingDesk desk,
            ReportOutcomes.Services outcomes,
            PhotoIntake intake,
            PhotoService photos,
            AuthenticationContext user,
            Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        this.desk = desk;
        this.outcomes = outcomes;
        this.intake = intake;
        this.photos = photos;
        this.clock = clock;
        this.oversight = user.hasRole(Roles.OVERSIGHT);
        this.person = user.getPrincipalName().orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElse("");
        Report report;
        try {
            report = reports.find(number);
        } catch (SeveralReportsException _) {
            event.forwardTo(IssueAddress.LIST, ReportFilters.everywhere(number));
            return;
        }
        show(report);
        if (report.head().own()
                && event.getLocation().getQueryParameters().getParameters().containsKey(IssueAddress.SENT)) {
            addComponentAtIndex(1, new SentCard(report));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Report report) {
        var head = report.head();
        var name = head.category().in(getLocale());
        title = Dotted.of(head.number(), name);
        removeAll();
        header = new PageHeader(name)
                .withSubtitle(
                        head.place().isEmpty()
                                ? Dotted.of(head.number(), head.locationName())
                                : Dotted.of(head.number(), head.locationName(), head.place()))
                .withBack(IssueAddress.LIST, getTranslation("issues.title"));
        add(
                header,
                new ReportSummary(report, clock.instant()),
                new ReporterActions(
                        report,
                        reporting,
                        room -> new PhotoField(intake, photos, room),
                        person,
                        clock.instant(),
                        () -> showAgain(report)));
        if (head.handled()) {
            add(new HandlingPanel(report, desk, person, clock.instant(), () -> showAgain(report)));
        }
        add(new ReportOutcomes(report, outcomes, person, () -> showAgain(report)));
        if (!report.related().isEmpty()) {
            add(new RelatedReports(report.related()));
        }
        add(new ReportHistory(report.history(), line -> correction(report, line)));
    }

    private void showAgain(Report report) {
        show(reports.find(report.head().number()));
        header.focus();
    }

    private Optional<Component> correction(Report report, HistoryLine line) {
        if (!oversight || !report.head().handled() || !line.kind().isCorrectable()) {
            return Optional.empty();
        }
        var correct = new Button(
                getTranslation("issues.correct"),
                _ -> new CorrectDialog(
                                report.head().number(),
                                line,
                                new ReportHistory(report.history()).inWords(line),
                                desk.handling(),
                                () -> showAgain(report))
                        .open());
        correct.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(correct);
    }
}
