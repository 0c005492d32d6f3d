package nl.perspectief.people.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.people.AccountService;
import nl.perspectief.people.Appointed;
import nl.perspectief.people.Appointment;
import nl.perspectief.people.FunctionService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;

/** Gives somebody a function. */
@Route("people/new")
@PageTitle("people.give.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.OVERSIGHT, Roles.ADMIN})
class AppointView extends Div {

    private static final int LONGEST_EMAIL = 254;

    private final transient FunctionService functions;
    private final transient AccountService accounts;

    final EmailField email = new EmailField();
    final Select<MunicipalityRow> municipality = new Select<>();
    final Select<FunctionKind> kind = new RequiredSelect<>();
    final PlaceFields place;
    final DayPicker from = new DayPicker(getTranslation("people.give.from"));
    final DayPicker until = new DayPicker(getTranslation("people.give.until"));
    final NewcomerFields newcomer = new NewcomerFields();
    final Button give = new Button(getTranslation("people.give.title"));

    AppointView(FunctionService functions, AccountService accounts, LocationService locations, Clock clock) {
        this.functions = functions;
        this.accounts = accounts;
        var invites = accounts.areKept();
        newcomer.setVisible(invites);
        var today = Dates.day(clock.instant());
        place = new PlaceFields(locations, today);

        email.setLabel(getTranslation("people.give.email"));
        email.setHelperText(getTranslation(invites ? "people.give.emailHintInvite" : "people.give.emailHint"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setMaxLength(LONGEST_EMAIL);
        email.addValueChangeListener(_ -> email.setInvalid(false));
        kind.setLabel(getTranslation("people.give.kind"));
        kind.setHelperText(getTranslation(invites ? "people.give.kindHintInvite" : "people.give.kindHint"));
        kind.setManualValidation(true);
        kind.setItemLabelGenerator(value -> FunctionTexts.in(getLocale()).kind(value));
        kind.addValueChangeListener(_ -> {
            kind.setInvalid(false);
            offerPlaces();
        });
        municipality.setLabel(getTranslation("people.give.municipality"));
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.addValueChangeListener(_ -> offerKinds());
        from.setRequiredIndicatorVisible(true);
        from.setValue(today);
        until.setHelperText(getTranslation("people.give.untilHint"));
        until.setClearButtonVisible(true);
        from.addValueChangeListener(_ -> {
            from.setErrorMessage("");
            until.setInvalid(hasNoDay(until));
        });
        until.addValueChangeListener(_ -> until.setErrorMessage(""));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        give.addClickListener(_ -> give());

        var own = locations.municipalities();
        municipality.setItems(own);
        municipality.setVisible(own.size() > 1);
        own.stream().findFirst().ifPresent(municipality::setValue);
        var form = new Card(email, newcomer, municipality, kind, place, from, until);
        form.addClassName("form");
        var back = new LinkButton("people", getTranslation("people.back"));
        var buttons = new Div(give, back);
        buttons.addClassName("row");
        add(
                new PageHeader(getTranslation("people.give.title"))
                        .withSubtitle(getTranslation("people.give.subtitle"))
                        .withBack("people", getTranslation("people.title")),
                form,
                buttons);
    }

    /** What was chosen stays chosen if it can; the only one is chosen. */
    private void offerKinds() {
        var before = kind.getValue();
        var kinds = functions.kinds(municipality.getValue().id());
        kind.setItems(kinds);
        if (before != null && kinds.contains(before)) {
            kind.setValue(before);
        } else if (kinds.size() == 1) {
            kind.setValue(kinds.getFirst());
        }
        offerPlaces();
    }

    private void offerPlaces() {
        var scope = kind.getOptionalValue().map(FunctionKind::scope).orElse(FunctionKind.Scope.MUNICIPALITY);
        var there = municipality.getOptionalValue().map(MunicipalityRow::id).orElse(0L);
        place.offer(scope, there);
    }

    private void give() {
        try {
            var appointment = appointment();
            tell(accounts.appoint(appointment, newcomer.newcomer()), appointment);
            PeopleView.address(appointment.email(), false).open();
        } catch (BadInputException bad) {
            give.setEnabled(true);
            tell(bad);
        }
    }

    private void tell(Appointed outcome, Appointment appointment) {
        var kind = FunctionTexts.in(getLocale()).kind(appointment.kind());
        switch (outcome) {
            case GIVEN -> Notices.done(getTranslation("people.give.done", appointment.email(), kind));
            case INVITED -> Notices.done(getTranslation("people.give.invited", appointment.email(), kind));
            case NOT_MAILED -> Notices.problem(getTranslation("people.give.notMailed", appointment.email(), kind));
        }
    }

    private Appointment appointment() {
        BadInputException.unless(!email.getValue().isBlank(), "email", "people.bad.noEmail");
        BadInputException.unless(kind.getValue() != null, "kind", "people.bad.noKind");
        var location = place.chosen();
        BadInputException.unless(from.getValue() != null, "from", "people.bad.noFrom");
        BadInputException.unless(!hasNoDay(until), "until", "day.bad");
        return new Appointment(
                email.getValue().strip(),
                requireNonNull(kind.getValue()),
                municipality.getValue().id(),
                location,
                requireNonNull(from.getValue()),
                until.getValue());
    }

    /** Something was typed that is no day. */
    private static boolean hasNoDay(DayPicker picker) {
        return picker.getDefaultValidator().apply(picker.getValue(), null).isError();
    }

    private void tell(BadInputException bad) {
        switch (bad.field()) {
            case "email" -> tell(email, bad);
            case "firstName" -> tell(newcomer.firstName, bad);
            case "lastName" -> tell(newcomer.lastName, bad);
            case "kind" -> tell(kind, bad);
            case "location" -> tell(place.location, bad);
            case "from" -> tell(from, bad);
            case "until" -> tell(until, bad);
            default -> Notices.problem(FunctionTexts.in(getLocale()).problem(bad));
        }
    }

    private <F extends HasValidationProperties & Focusable<?>> void tell(F field, BadInputException bad) {
        field.setErrorMessage(FunctionTexts.in(getLocale()).problem(bad));
        field.setInvalid(true);
        field.focus();
    }
}
