package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.ReadIn;

/**
 * Where somebody marks a passage of a text in one language, and says what comes in its place. The text is a field that
 * can't be changed, so that a passage is marked in it by keyboard and by touch alike.
 */
class AmendmentLanguageFields extends NativeDetails {

    final TextArea source = new TextArea(getTranslation("motions.amend.source"));
    final Button mark = new Button(getTranslation("motions.amend.mark"));
    final TextArea passage = new TextArea(getTranslation("motions.amend.passage"));
    final TextArea replacement = new TextArea(getTranslation("motions.amend.replacement"));

    /** Stays, so that a screen reader says what comes into it. */
    final Div preview = new Div();

    private final String text;
    private final transient Locale language;

    AmendmentLanguageFields(String text, Locale language) {
        super(Languages.nameOf(language));
        this.text = text;
        this.language = language;
        addClassName("card");
        source.setValue(text);
        source.setReadOnly(true);
        source.addClassName("amendment-source");
        mark.addClickListener(_ -> source.getElement()
                .executeJs(
                        "return this.value.substring(this.inputElement.selectionStart, this.inputElement.selectionEnd)")
                .then(String.class, this::take));
        passage.setHelperText(getTranslation("motions.amend.passageHint"));
        replacement.setHelperText(getTranslation("motions.amend.replacementHint"));
        for (var field : new TextArea[] {source, passage, replacement}) {
            ReadIn.spoken(field, language);
            field.setManualValidation(true);
            field.setWidthFull();
        }
        for (var field : new TextArea[] {passage, replacement}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> show());
        }
        preview.getElement().setAttribute("role", "status");
        var content = new Div(source, new Div(mark), passage, replacement, preview);
        content.addClassName("stack");
        setContent(content);
        show();
    }

    private void take(String marked) {
        if (marked.isBlank()) {
            passage.setErrorMessage(getTranslation("motions.amend.nothingMarked"));
            passage.setInvalid(true);
        } else {
            passage.setInvalid(false);
            passage.setValue(marked);
            replacement.focus();
        }
    }

    /** What would come of it; nothing as long as the passage isn't in the text exactly once. */
    private void show() {
        preview.removeAll();
        var wanted = passage.getValue();
        if (wanted.isEmpty()) {
            return;
        }
        if (Passage.occursOnce(text, wanted)) {
            passage.setInvalid(false);
            preview.add(
                    new Paragraph(getTranslation("motions.amend.preview")),
                    new DifferenceText(Passage.inText(text, wanted, replacement.getValue()), language));
        } else {
            passage.setErrorMessage(
                    getTranslation(text.contains(wanted) ? "motions.bad.passageTwice" : "motions.bad.passageNotFound"));
            passage.setInvalid(true);
        }
    }

    void keep(String prefix) {
        var key = prefix + language.getLanguage() + "/";
        Keep.watch(passage, key + "passage", "", "");
        Keep.watch(replacement, key + "replacement", "", "");
        Keep.askUnsent(this, key, unsent -> setOpen(isOpen() || unsent));
    }
}
