package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.HistoryLine;
import nl.perspectief.issues.Words;
import org.jspecify.annotations.Nullable;

/** Oversight says when something in the history really happened, or that it never did. */
class CorrectDialog extends Dialog {

    private final String number;
    private final transient HistoryLine line;
    private final transient HandlingService handling;
    private final transient Runnable refresh;

    final DayPicker day = new DayPicker(getTranslation("issues.correct.day"));
    final TimePicker time = new TimePicker(getTranslation("issues.correct.time"));
    final Checkbox never = new Checkbox(getTranslation("issues.correct.never"));
    final TextArea reason = new TextArea(getTranslation("issues.field.reason"));
    final Button yes = new Button(getTranslation("issues.correct"));
    private final ProblemText problem = new ProblemText("notice");

    CorrectDialog(String number, HistoryLine line, String what, HandlingService handling, Runnable refresh) {
        this.number = number;
        this.line = line;
        this.handling = handling;
        this.refresh = refresh;
        addClassName("reason-dialog");
        setHeaderTitle(getTranslation("issues.correct"));
        var happened = line.happenedAt().atZone(Dates.ZONE);
        day.setValue(happened.toLocalDate());
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(getLocale());
        time.setValue(happened.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        never.addValueChangeListener(event -> {
            day.setEnabled(!event.getValue());
            time.setEnabled(!event.getValue());
        });
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(_ -> correct());
        var moment = new Div(day, time);
        moment.addClassName("row");
        var body = new Div(new Paragraph(getTranslation("issues.correct.hint", what)), moment, never, reason, problem);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("issues.back"), _ -> close()), yes);
    }

    private void correct() {
        reason.setInvalid(false);
        problem.forget();
        try {
            handling.correct(number, line.place(), moment(), new Words(reason.getValue(), getLocale()));
            close();
            Notices.done(getTranslation("issues.corrected"));
            refresh.run();
        } catch (BadInputException bad) {
            var sentence = getTranslation(bad.key(), bad.arguments());
            if (bad.field().equals("text")) {
                reason.setErrorMessage(sentence);
                reason.setInvalid(true);
                reason.focus();
            } else {
                problem.tell(sentence);
            }
        }
        yes.setEnabled(true);
    }

    private @Nullable Instant moment() {
        if (never.getValue()) {
            return null;
        }
        BadInputException.unless(!day.isEmpty() && !time.isEmpty(), "moment", "issues.bad.moment");
        return day.getValue().atTime(time.getValue()).atZone(Dates.ZONE).toInstant();
    }
}
