package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.DayPicker;

/** A day and a time of it. */
public class MomentFields extends Div {

    public final DayPicker day;
    public final TimePicker time;

    public MomentFields(String dayLabel, String timeLabel) {
        day = new DayPicker(dayLabel);
        time = new TimePicker(timeLabel);
        addClassName("form-part");
        day.setManualValidation(true);
        time.setStep(Duration.ofMinutes(30));
        // twenty-four hours in all three languages
        time.setLocale(Languages.DUTCH);
        add(day, time);
    }

    /** @throws BadInputException without a day or a time, with the given name of the field */
    public Instant moment(String name) {
        BadInputException.unless(!day.isEmpty() && !time.isEmpty(), name, "voting.bad.missing");
        return day.getValue().atTime(time.getValue()).atZone(Dates.ZONE).toInstant();
    }
}
