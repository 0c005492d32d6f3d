package nl.perspectief.quality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.score.Evidence.Missing;

/** Who mends what failed, and by when. */
class MendingFields extends Div {

    final TextField mender = new TextField(getTranslation("quality.mend.who"));
    final DayPicker mendBy = new DayPicker(getTranslation("quality.mend.by"));

    MendingFields() {
        addClassName("mending");
        add(mender, mendBy);
    }

    static boolean areWanted(Set<Missing> missing, AnswerDraft draft) {
        return missing.contains(Missing.MENDER)
                || missing.contains(Missing.MEND_BY)
                || !draft.mender().isEmpty()
                || draft.mendBy() != null;
    }

    void show(AnswerDraft draft) {
        mender.setValue(draft.mender());
        mendBy.setValue(draft.mendBy());
    }

    void ask(Set<Missing> missing, AnswerDraft draft) {
        mender.setRequiredIndicatorVisible(missing.contains(Missing.MENDER));
        mendBy.setRequiredIndicatorVisible(missing.contains(Missing.MEND_BY));
        mendBy.setHelperText(
                missing.contains(Missing.MEND_BY) && draft.mendBy() != null
                        ? getTranslation("quality.mend.notPast")
                        : null);
    }
}
