package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ThreeFields;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolDraft;

/** What oversight settles of a pool. */
class PoolForm extends Div {

    final ThreeFields question = new ThreeFields("experts.field.question", ThreeFields.EMPTY);
    final DayPicker starts = new DayPicker(getTranslation("experts.field.starts"));
    final DayPicker ends = new DayPicker(getTranslation("experts.field.ends"));
    final IntegerField keepDays = new IntegerField(getTranslation("experts.field.keepDays"));

    PoolForm() {
        addClassName("stack");
        keepDays.setHelperText(getTranslation("experts.field.keepDaysHint", PoolDraft.CLOSED_AFTER));
        keepDays.setManualValidation(true);
        keepDays.setRequiredIndicatorVisible(true);
        keepDays.setValue(PoolDraft.USUAL_DAYS);
        starts.setRequiredIndicatorVisible(true);
        ends.setRequiredIndicatorVisible(true);
        starts.setManualValidation(true);
        ends.setManualValidation(true);
        var rest = new Div(starts, ends, keepDays);
        rest.addClassName("form");
        add(question, rest);
    }

    void show(ExpertPool pool) {
        question.fields.forEach(
                (language, field) -> field.setValue(pool.question().in(language)));
        starts.setValue(pool.starts());
        ends.setValue(pool.ends());
        keepDays.setValue(pool.keepDays());
    }

    void keep(String prefix, String version) {
        question.keep(prefix, version);
    }

    /** @throws BadInputException for the first field that is not as it should be */
    PoolDraft draft() {
        var days = keepDays.getValue();
        return new PoolDraft(question.texts(), day(starts, "starts"), day(ends, "ends"), days == null ? 0 : days);
    }

    private static LocalDate day(DayPicker field, String name) {
        var day = field.getValue();
        if (day == null) {
            throw new BadInputException(name, "day.bad");
        }
        return day;
    }

    void forgetProblems() {
        question.forgetProblems();
        starts.setInvalid(false);
        ends.setInvalid(false);
        keepDays.setInvalid(false);
    }

    void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        switch (bad.field()) {
            case "starts" -> tell(starts, sentence);
            case "ends" -> tell(ends, sentence);
            case "keepDays" -> {
                keepDays.setErrorMessage(sentence);
                keepDays.setInvalid(true);
                keepDays.focus();
            }
            case "pool" -> Notices.problem(sentence);
            default -> question.tell(bad.field().substring(bad.field().indexOf('.') + 1), sentence);
        }
    }

    private static void tell(DayPicker field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
