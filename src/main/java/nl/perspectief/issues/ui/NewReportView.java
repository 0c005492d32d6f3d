package nl.perspectief.issues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.attachments.PhotoIntake;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.ui.PhotoField;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.Beginning;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.ReportingPlace;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** Reporting something: where, about what, whether it is one of those that are known, and then in one's own words. */
@Route(IssueAddress.NEW)
@PageTitle("issues.new")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.RESIDENT, Roles.COUNCIL_MEMBER})
class NewReportView extends Div implements BeforeEnterObserver {

    private final transient ReporterService reporting;
    private final transient CategoryService categories;
    private final transient PhotoIntake intake;
    private final transient PhotoService photos;
    private final String person;
    private @Nullable ReportForm form;

    NewReportView(
            ReporterService reporting,
            CategoryService categories,
            PhotoIntake intake,
            PhotoService photos,
            AuthenticationContext user) {
        this.reporting = reporting;
        this.categories = categories;
        this.intake = intake;
        this.photos = photos;
        this.person = user.getPrincipalName().orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = NewReport.read(event.getLocation());
        var beginning = reporting.begin(report.draft(), report.location(), report.category());
        if (beginning.sent().isPresent()) {
            event.forwardTo(IssueAddress.of(beginning.sent().get()));
            return;
        }
        removeAll();
        var elsewhere = isElsewhere(report, beginning.places());
        if (elsewhere) {
            report = report.here();
            beginning = reporting.begin(report.draft(), report.location(), report.category());
        }
        show(report, beginning);
        if (elsewhere) {
            addComponentAtIndex(1, notice("issues.new.elsewhere"));
        }
        report.address().show();
    }

    /** A code on a wall where the user doesn't live; with one location nobody is asked where it is. */
    private static boolean isElsewhere(NewReport report, List<ReportingPlace> places) {
        return report.location() != null
                && !places.isEmpty()
                && places.stream().noneMatch(place -> place.isNamed(report.location()));
    }

    private void show(NewReport report, Beginning beginning) {
        var places = beginning.places();
        var here = ReportingPlace.chosen(places, report.location());
        if (places.isEmpty()) {
            add(
                    header(),
                    new EmptyState(getTranslation("issues.new.nowhere"), getTranslation("issues.new.nowhereHint")));
        } else if (here.isEmpty()) {
            add(header(), new PlaceStep(report, places));
        } else {
            show(report, here.get(), beginning);
        }
    }

    private void show(NewReport report, ReportingPlace here, Beginning beginning) {
        var choice = categories.choiceIn(here.municipalityId());
        var category = choice.stream()
                .filter(each -> report.category() != null && each.id() == report.category())
                .findFirst();
        if (category.isEmpty()) {
            add(header());
            if (report.category() != null) {
                add(notice("issues.bad.retired"));
            }
            add(new CategoryStep(report, choice));
        } else if (!beginning.similar().isEmpty() && !report.another()) {
            add(header(report, category.get()));
            CategoryHint.of(category.get()).ifPresent(this::add);
            add(new SimilarStep(report, beginning.similar(), this::support));
        } else {
            var next = new ReportForm(report, here, category.get(), person, photos(report), reporting);
            if (form != null && form.isOf(report)) {
                next.takeOver(form);
            }
            form = next;
            add(header(report, category.get()), next);
        }
    }

    /** Those that were chosen stay when something else of the form changes. */
    private PhotoField photos(NewReport report) {
        return form != null && form.isOf(report) ? form.photos : new PhotoField(intake, photos);
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("issues.new")).withBack(IssueAddress.LIST, getTranslation("issues.title"));
    }

    private PageHeader header(NewReport report, Category category) {
        return new PageHeader(category.content().name().in(getLocale()))
                .withBack(report.about(null).address().toString(), getTranslation("issues.new.otherCategory"));
    }

    private Paragraph notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private void support(String number) {
        Support.say(reporting, number);
        UI.getCurrent().navigate(IssueAddress.of(number));
    }
}
