package nl.perspectief.experts.ui;

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
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Keep;
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
        var place = new Paragraph(meeting.place());
        place.addClassName("muted");
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
        time.setStep(Duration.ofMinutes(30));
        // twenty-four hours in all three languages
        time.setLocale(Languages.DUTCH);
        var place = new TextField(getTranslation("experts.field.place"));
        place.setManualValidation(true);
        Keep.watch(place, key + "place", "", "");
        var about = new WordsForm(
                "experts.field.about", "experts.meeting.store", key + "about", words -> plan(day, time, place, words));
        var form = new Div(day, time, place, about);
        form.addClassName("form");
        return form;
    }

    private void plan(DayPicker day, TimePicker time, TextField place, Words about) {
        place.setInvalid(false);
        day.setInvalid(false);
        var date = day.getValue();
        var hour = time.getValue();
        if (date == null || hour == null) {
            day.setErrorMessage(getTranslation("experts.bad.moment"));
            day.setInvalid(true);
            throw new BadInputException("day", "experts.bad.moment");
        }
        try {
            var draft = new MeetingDraft(date.atTime(hour), place.getValue(), about);
            people.plan(pool.id(), draft);
        } catch (BadInputException bad) {
            place.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            place.setInvalid(bad.field().equals("place"));
            throw bad;
        }
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
