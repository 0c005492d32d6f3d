package nl.perspectief.motions.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.LanguageParts;
import nl.perspectief.motions.MotionText;

/** Title and text of a motion in the three languages, of which one is enough to begin. */
class MotionForm extends LanguageParts<TextField> {

    private static final int FEW_LINES = 6;

    MotionForm(MotionText stored) {
        this(stored, Languages.ALL);
    }

    /** @param languages those that are asked for */
    MotionForm(MotionText stored, List<Locale> languages) {
        super(
                languages,
                () -> new TextField(I18NProvider.translate("motions.field.title")),
                stored.title(),
                MotionForm::textField,
                stored.text());
    }

    private static TextArea textField() {
        var field = new TextArea(I18NProvider.translate("motions.field.text"));
        field.setMinRows(FEW_LINES);
        return field;
    }

    MotionText text() {
        return new MotionText(titles(), texts());
    }
}
