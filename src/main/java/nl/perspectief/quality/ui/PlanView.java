package nl.perspectief.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.Period;
import nl.perspectief.quality.RoundPlan;
import nl.perspectief.quality.TemplateRow;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.quality.TemplateStatus;
import nl.perspectief.security.Roles;

/** Plans a round at one location or at many. */
@Route("checklists/plan")
@PageTitle("quality.plan.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class PlanView extends Div {

    private final transient ChecklistService checklists;

    final Select<TemplateRow> template = new Select<>();
    final PeriodPicker period;
    final DayPicker dueDate = new DayPicker(getTranslation("quality.plan.dueDate"));
    final LocationPicker locations;
    final RadioButtonGroup<Boolean> openNow = new RadioButtonGroup<>();
    final Button plan = new Button(getTranslation("quality.plan.title"));

    PlanView(ChecklistService checklists, TemplateService templates, LocationService locations, Clock clock) {
        this.checklists = checklists;
        var today = Dates.day(clock.instant());
        var published = templates.list().stream()
                .filter(row -> row.status() == TemplateStatus.PUBLISHED)
                .toList();
        period = new PeriodPicker(today, this::periodChosen);
        this.locations = LocationPicker.of(locations, today);

        template.setLabel(getTranslation("quality.list.template"));
        template.setItems(published);
        template.setItemLabelGenerator(row -> TemplateChoice.name(row, published, getLocale()));
        template.addValueChangeListener(event -> period.suggest(
                TemplateChoice.isFull(event.getValue()) ? PeriodPicker.Kind.HALF_YEAR : PeriodPicker.Kind.MONTH));
        openNow.setLabel(getTranslation("quality.plan.when"));
        openNow.setItems(true, false);
        openNow.setItemLabelGenerator(now -> getTranslation(now ? "quality.plan.openNow" : "quality.plan.onlyPlan"));
        openNow.setValue(true);
        dueDate.setRequiredIndicatorVisible(true);
        dueDate.setHelperText(getTranslation("quality.plan.dueDateHint"));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.addClickListener(_ -> plan());

        TemplateChoice.usual(published).ifPresent(template::setValue);
        var form = new Card(template, period, dueDate, this.locations, openNow);
        form.addClassName("form");
        var back = new LinkButton("checklists", getTranslation("quality.dialog.back"));
        var buttons = new Div(plan, back);
        buttons.addClassName("row");
        add(
                new PageHeader(getTranslation("quality.plan.title"))
                        .withSubtitle(getTranslation("quality.plan.subtitle"))
                        .withBack("checklists", getTranslation("quality.list.title")),
                form,
                buttons);
    }

    private void periodChosen(Period chosen) {
        dueDate.setValue(chosen.until());
    }

    private void plan() {
        var due = dueDate.getValue();
        var chosen = template.getValue();
        try {
            BadInputException.unless(due != null, "dueDate", "quality.bad.noDueDate");
            var planned = new RoundPlan(
                    locations.chosen(), chosen.id(), period.period(), dueDate.getValue(), openNow.getValue());
            var count = checklists.plan(planned);
            Notices.done(getTranslation(
                    planned.openNow() ? "quality.plan.opened" : "quality.plan.planned",
                    count,
                    chosen.name().in(getLocale()),
                    Dates.period(planned.period().from(), planned.period().until(), getLocale()),
                    Dates.day(due, getLocale())));
            var status = planned.openNow() ? ChecklistStatus.OPEN : ChecklistStatus.PLANNED;
            new Address("checklists")
                    .with(ChecklistFilters.TEMPLATE, chosen.id())
                    .with(ChecklistFilters.STATUS, ChecklistFilters.word(status))
                    .open();
        } catch (BadInputException bad) {
            tell(bad);
        }
    }

    private void tell(BadInputException bad) {
        var sentence = AnswerTexts.in(getLocale()).problem(bad);
        switch (bad.field()) {
            case "locations" -> locations.tell(sentence);
            case "period" -> period.tell(sentence);
            case "dueDate" -> {
                dueDate.setErrorMessage(sentence);
                dueDate.setInvalid(true);
                dueDate.focus();
            }
            default -> Notices.problem(sentence);
        }
    }
}
