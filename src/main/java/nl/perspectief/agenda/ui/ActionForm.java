package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.PersonChoice;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.locations.LocationFilter;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.ui.parts.LocationChoice;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom and until when. */
class ActionForm extends Div {

    final ActionTextFields texts;
    final ThemeSelect theme = new ThemeSelect();
    final Select<ActionTerm> term = new RequiredSelect<>(
            "agenda.field.term", ActionTerm.values(), each -> getTranslation("agenda.term." + each));
    final OrganisationField organisation;
    final PersonField person;
    final DayPicker deadline = new DayPicker(getTranslation("agenda.field.deadline"));
    final LocationChoice location;
    final TextArea firstStep = new TextArea(getTranslation("agenda.field.firstStep"));
    final RequiredSelect<Locale> firstStepLanguage = new RequiredSelect<>();
    private final SuspicionCard suspicions = new SuspicionCard();
    private long municipalityId;

    /** @param stored what it says now; the names of its organisation, person and location stand in the other parameters */
    ActionForm(
            ActionDraft stored,
            @Nullable OrganisationChoice its,
            @Nullable PersonChoice whose,
            @Nullable LocationRow where,
            OrganisationService organisations,
            LocationService locations) {
        addClassName("stack");
        texts = new ActionTextFields(stored.text());
        organisation = new OrganisationField(organisations, () -> municipalityId);
        person = new PersonField((part, page) -> organisation.isEmpty()
                ? List.of()
                : organisations.responsible(organisation.getValue().id(), part, page));
        location = new LocationChoice(locations, part -> new LocationFilter(part, null, municipalityId, null));
        theme.setValue(stored.theme());
        term.setValue(stored.term());
        label(organisation, "agenda.field.organisation", "agenda.field.organisationHint");
        label(person, "agenda.field.person", "agenda.field.personHint");
        label(location, "agenda.field.location", "agenda.field.locationHint");
        organisation.setValue(its);
        person.setValue(whose);
        person.setEnabled(its != null);
        location.setValue(where);
        deadline.setValue(stored.deadline());
        deadline.setClearButtonVisible(true);
        deadline.setManualValidation(true);
        organisation.addValueChangeListener(event -> {
            person.setEnabled(event.getValue() != null);
            person.clear();
            person.getLazyDataView().refreshAll();
        });
        var step = stored.firstStep();
        firstStep.setHelperText(getTranslation("agenda.field.firstStepHint"));
        firstStep.setManualValidation(true);
        firstStep.setValue(step == null ? "" : step.text());
        WordsForm.choose(firstStepLanguage, step == null ? getLocale() : step.language());
        var rest = new Card(organisation, person, deadline, theme, term, location, firstStep, firstStepLanguage);
        rest.addClassName("form");
        suspicions.knowing(texts.words());
        add(texts, rest, suspicions);
    }

    private Stream<String> words() {
        return Stream.concat(texts.words(), Stream.of(firstStep.getValue()));
    }

    /** Oversight saw the first step before; that of an action that is only proposed was perhaps written by others. */
    void knowFirstStep() {
        suspicions.knowing(Stream.of(firstStep.getValue()));
    }

    /** Whether it may be saved; of what names people somebody reads first. */
    boolean looked() {
        return suspicions.look(words());
    }

    private void label(ComboBox<?> field, String label, String hint) {
        field.setLabel(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setClearButtonVisible(true);
        field.setManualValidation(true);
    }

    /** Whose organisations and locations are offered. */
    void offer(long municipalityId) {
        this.municipalityId = municipalityId;
        organisation.getLazyDataView().refreshAll();
        location.refresh();
    }

    /** From now on the browser keeps what is typed, and puts back what it kept before. */
    void keep(String prefix, String version) {
        texts.keep(prefix, version);
        Keep.watch(firstStep, prefix + "step", version, firstStep.getValue());
    }

    /** @throws BadInputException for a first step that is too long, and for what is no day */
    ActionDraft draft() {
        BadInputException.unless(
                !deadline.getDefaultValidator().apply(deadline.getValue(), null).isError(), "deadline", "day.bad");
        return new ActionDraft(
                texts.text(),
                Objects.requireNonNull(theme.getValue()),
                Objects.requireNonNull(term.getValue()),
                organisation.getOptionalValue().map(OrganisationChoice::id).orElse(null),
                person.getOptionalValue().map(PersonChoice::id).orElse(null),
                deadline.getValue(),
                location.getOptionalValue().map(LocationRow::id).orElse(null),
                firstStep.isEmpty() ? null : new Words(firstStep.getValue(), firstStepLanguage.getValue()));
    }

    void forgetProblems() {
        FieldProblems.forget(fields());
    }

    /** Says what is wrong at its field, and leads there. */
    void tell(BadInputException bad) {
        FieldProblems.tell(bad, fields());
    }

    private Map<String, HasValidation> fields() {
        var fields = texts.fields();
        fields.put("organisation", organisation);
        fields.put("person", person);
        fields.put("deadline", deadline);
        fields.put("location", location);
        // the words of the first step
        fields.put("text", firstStep);
        return fields;
    }
}
