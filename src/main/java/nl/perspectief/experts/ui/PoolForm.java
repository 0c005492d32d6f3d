package nl.perspectief.experts.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.ThreeFields;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolDraft;

/** What oversight settles of a pool. */
class PoolForm extends Div {

    final ThreeFields question = new ThreeFields("experts.field.question", Texts.NONE);
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

    /** @throws BadInputException for all that is not as it should be */
    PoolDraft draft() {
        var faults = new Faults();
        faults.unless(!starts.isEmpty(), "starts", "day.bad");
        faults.unless(!ends.isEmpty(), "ends", "day.bad");
        var days = keepDays.getValue();
        return faults.end(() -> new PoolDraft(
                question.texts(),
                starts.getOptionalValue().orElse(LocalDate.EPOCH),
                ends.getOptionalValue().orElse(LocalDate.EPOCH),
                days == null ? 0 : days));
    }

    void forgetProblems() {
        FieldProblems.forget(fields());
    }

    void tell(BadInputException bad) {
        FieldProblems.tell(bad, fields());
    }

    private Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>(question.named("question"));
        fields.put("starts", starts);
        fields.put("ends", ends);
        fields.put("keepDays", keepDays);
        return fields;
    }
}
