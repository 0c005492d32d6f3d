package nl.perspectief.experts.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.MeetingDraft;
import nl.perspectief.experts.PoolMeeting;
import nl.perspectief.experts.PoolPeopleService;

/** When the experts of a pool come together. */
class MeetingsPart extends Div {

    private final transient PoolPeopleService people;
    private final transient ExpertPool pool;
    private final String key;

    MeetingsPart(PoolPeopleService people, ExpertPool pool, String user) {
        this.people = people;
        this.pool = pool;
        key = user + "/pool-meeting/" + pool.id() + "/";
        addClassName("page-part");
        var meetings = people.meetings(pool.id());
        if (meetings.isEmpty()) {
            add(new EmptyState(getTranslation("experts.meeting.none"), getTranslation("experts.meeting.noneHint")));
        } else {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            meetings.forEach(meeting -> list.add(item(meeting)));
            add(new Card(list));
        }
        if (!pool.isClosed()) {
            add(new Folded(getTranslation("experts.meeting.plan"), key, this::form));
        }
    }

    private ListItem item(PoolMeeting meeting) {
        var place = Muted.paragraph(meeting.place());
        var about = ReadIn.written(
                new Paragraph(meeting.about().text()), meeting.about().language());
        about.addClassName("written");
        var item = new ListItem(new H2(Dates.moment(meeting.heldAt(), getLocale())), place, about);
        if (!pool.isClosed()) {
            item.add(new Folded(getTranslation("experts.meeting.cancel"), "", () -> {
                var cancel = new Button(
                        getTranslation("experts.meeting.cancelSure"), _ -> again(() -> people.cancel(meeting.id())));
                return new Div(cancel);
            }));
        }
        return item;
    }

    private Div form() {
        var day = new DayPicker(getTranslation("experts.field.day"));
        day.setManualValidation(true);
        var time = new TimePicker(getTranslation("experts.field.time"));
        time.setManualValidation(true);
        time.setStep(Duration.ofMinutes(30));
        // twenty-four hours in all three languages
        time.setLocale(Languages.DUTCH);
        var place = new TextField(getTranslation("experts.field.place"));
        place.setManualValidation(true);
        Keep.watch(place, key + "place", "", "");
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("day", day);
        fields.put("time", time);
        fields.put("place", place);
        var about = new WordsForm(
                        "experts.field.about",
                        "experts.meeting.store",
                        key + "about",
                        words -> plan(day, time, place, words))
                .below(fields);
        var form = new Div(day, time, place, about);
        form.addClassName("form");
        return form;
    }

    private void plan(DayPicker day, TimePicker time, TextField place, Words about) {
        var faults = new Faults();
        faults.unless(!day.isEmpty(), "day", "experts.bad.day");
        faults.unless(!time.isEmpty(), "time", "experts.bad.time");
        var at = day.getOptionalValue()
                .orElse(LocalDate.EPOCH)
                .atTime(time.getOptionalValue().orElse(LocalTime.MIDNIGHT));
        people.plan(pool.id(), faults.end(() -> new MeetingDraft(at, place.getValue(), about)));
        Keep.forget(UI.getCurrent(), key);
        again(() -> {});
    }

    /** The page shows what is stored. */
    private void again(Runnable step) {
        try {
            step.run();
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
