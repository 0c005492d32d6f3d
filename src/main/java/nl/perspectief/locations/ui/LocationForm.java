package nl.perspectief.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationDraft;
import org.jspecify.annotations.Nullable;

/** What oversight says of a location. */
class LocationForm extends Div {

    final TextField code = new TextField(getTranslation("locations.code"));
    final TextField name = new TextField(getTranslation("locations.name"));
    final TextField street = new TextField(getTranslation("locations.street"));
    final TextField postcode = new TextField(getTranslation("locations.postcode"));
    final TextField city = new TextField(getTranslation("locations.city"));
    final IntegerField capacity = new IntegerField(getTranslation("locations.capacity"));
    final IntegerField residents = new IntegerField(getTranslation("locations.residents"));
    final Select<BuildingKind> buildingKind = new RequiredSelect<>(
            "locations.buildingKind", BuildingKind.values(), each -> getTranslation("locations.building." + each));
    final DayPicker openSince = new DayPicker(getTranslation("locations.since"));
    final DayPicker openUntil = new DayPicker(getTranslation("locations.until"));

    private final transient Map<String, Component> fields = Map.of(
            "code", code,
            "name", name,
            "street", street,
            "postcode", postcode,
            "city", city,
            "capacity", capacity,
            "residents", residents,
            "buildingKind", buildingKind,
            "openSince", openSince,
            "openUntil", openUntil);

    LocationForm() {
        addClassName("form");
        code.setHelperText(getTranslation("locations.codeHelp"));
        fields.values().forEach(field -> ((HasValidation) field).setManualValidation(true));
        Arrays.asList(code, name, street, postcode, city).forEach(field -> field.setRequiredIndicatorVisible(true));
        capacity.setRequiredIndicatorVisible(true);
        residents.setRequiredIndicatorVisible(true);
        openSince.setRequiredIndicatorVisible(true);
        openUntil.setHelperText(getTranslation("locations.untilHint"));
        openUntil.setClearButtonVisible(true);
        add(name, code, street, postcode, city, buildingKind, capacity, residents, openSince, openUntil);
    }

    void show(LocationDraft draft) {
        code.setValue(draft.code());
        name.setValue(draft.name());
        street.setValue(draft.street());
        postcode.setValue(draft.postcode());
        city.setValue(draft.city());
        capacity.setValue(draft.capacity());
        residents.setValue(draft.residents());
        buildingKind.setValue(draft.buildingKind());
        openSince.setValue(draft.openSince());
        openUntil.setValue(draft.openUntil());
    }

    /**
     * From now on the browser keeps what is typed, and puts back what it kept before.
     *
     * @param prefix who fills it in, for which location
     * @param version of the location that is shown
     */
    void keep(String prefix, int version) {
        kept().forEach(field -> Keep.watch(
                field.getValue(), prefix + field.getKey(), String.valueOf(version), inBrowser(field.getValue())));
    }

    /** What is in the fields is stored, or given up. */
    void letGo() {
        kept().map(Map.Entry::getValue).forEach(Keep::forget);
    }

    /** Those that people type in; a select holds a key in the browser, which the next page may give to another. */
    private Stream<Map.Entry<String, Component>> kept() {
        return fields.entrySet().stream().filter(field -> field.getValue() != buildingKind);
    }

    private static String inBrowser(Component field) {
        return Objects.toString(((HasValue<?, ?>) field).getValue(), "");
    }

    /** @throws BadInputException for the first field that is not as it should be */
    LocationDraft draft() {
        return new LocationDraft(
                code.getValue(),
                name.getValue(),
                street.getValue(),
                postcode.getValue(),
                city.getValue(),
                given("capacity", capacity.getValue()),
                given("residents", residents.getValue()),
                given("buildingKind", buildingKind.getValue()),
                given("openSince", openSince.getValue()),
                lastDay());
    }

    /** A field with something in it that is no day looks empty from here, and must not be taken for "no end". */
    private @Nullable LocalDate lastDay() {
        var noDay = openUntil.getDefaultValidator().apply(openUntil.getValue(), null);
        BadInputException.unless(!noDay.isError(), "openUntil", "day.bad");
        return openUntil.getValue();
    }

    /** Says what is wrong beside its field, and leads there. */
    void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        if (fields.get(bad.field()) instanceof HasValidation field) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            ((Focusable<?>) field).focus();
        } else {
            Notices.problem(sentence);
        }
    }

    void forgetProblems() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new BadInputException(field, "locations.bad.missing");
        }
        return value;
    }
}
