package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.DayPicker;

/** A day and a time of it. */
public class MomentFields extends Div {

    private static final String TIME = ".time";

    public final DayPicker day;
    public final TimePicker time;

    public MomentFields(String dayLabel, String timeLabel) {
        day = new DayPicker(dayLabel);
        time = new TimePicker(timeLabel);
        addClassName("form-part");
        day.setManualValidation(true);
        time.setManualValidation(true);
        time.setStep(Duration.ofMinutes(30));
        // twenty-four hours in all three languages
        time.setLocale(Languages.DUTCH);
        add(day, time);
    }

    /** @throws BadInputException without a day or a time, with a name that {@link #fields} knows */
    public Instant moment(String name) {
        var faults = new Faults();
        faults.unless(!day.isEmpty(), name, "voting.bad.missing");
        faults.unless(!time.isEmpty(), name + TIME, "voting.bad.missing");
        faults.end();
        return day.getValue().atTime(time.getValue()).atZone(Dates.ZONE).toInstant();
    }

    /** Whether neither is given. */
    public boolean isEmpty() {
        return day.isEmpty() && time.isEmpty();
    }

    /** By the names that a {@link BadInputException} gives them. */
    public Map<String, HasValidation> fields(String name) {
        return Map.of(name, day, name + TIME, time);
    }
}
