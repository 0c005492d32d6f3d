package nl.perspectief.motions.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.motions.AmendmentDraft;
import nl.perspectief.motions.MotionText;

/** Where somebody says how a text should be otherwise, in one of its languages or more; the reader's own comes first. */
class AmendmentForm extends Div {

    final transient Map<Locale, AmendmentLanguageFields> fields = new LinkedHashMap<>();
    final TextArea reason = new TextArea(getTranslation("motions.amend.reason"));
    final RequiredSelect<Locale> language = new RequiredSelect<>();
    final Button send = new Button(getTranslation("motions.amend.send"));
    private final transient Consumer<AmendmentDraft> taken;
    private final String key;

    /**
     * @param languages in which it is asked for
     * @param key under which the browser keeps what is typed
     * @param taken takes it; a {@link BadInputException} is shown at its field
     */
    AmendmentForm(MotionText text, List<Locale> languages, String key, Consumer<AmendmentDraft> taken) {
        this.taken = taken;
        this.key = key;
        addClassName("stack");
        add(new Paragraph(getTranslation("motions.amend.hint")));
        if (languages.size() > 1) {
            add(new Paragraph(getTranslation("motions.amend.oneIsEnough")));
        }
        languages.stream().sorted(comparing(each -> !each.equals(getLocale()))).forEach(each -> {
            var part = new AmendmentLanguageFields(text.text().in(each), each);
            part.setOpen(fields.isEmpty());
            part.keep(key);
            fields.put(each, part);
            add(part);
        });
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setHelperText(getTranslation("voting.form.optional"));
        Keep.watch(reason, key + "reason", "", "");
        WordsForm.choose(language, getLocale());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send());
        var below = new Div(language, send);
        below.addClassNames("row", "words-form");
        add(reason, below);
    }

    /** Without a reason of its own, as when a language is added. */
    AmendmentForm withoutReason() {
        reason.setVisible(false);
        language.setVisible(false);
        return this;
    }

    private void send() {
        FieldProblems.forget(places());
        try {
            var why = new Words(reason.getValue(), language.getValue());
            taken.accept(new AmendmentDraft(
                    texts(part -> part.passage.getValue()),
                    texts(part -> part.replacement.getValue()),
                    why.isEmpty() ? null : why));
            Keep.forget(UI.getCurrent(), key);
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, places());
        } finally {
            send.setEnabled(true);
        }
    }

    private Texts texts(Function<AmendmentLanguageFields, String> of) {
        return new Texts(in(Languages.ENGLISH, of), in(Languages.DUTCH, of), in(Languages.UKRAINIAN, of));
    }

    private String in(Locale language, Function<AmendmentLanguageFields, String> of) {
        var part = fields.get(language);
        return part == null ? "" : of.apply(part);
    }

    private Map<String, HasValidation> places() {
        var places = new LinkedHashMap<String, HasValidation>();
        fields.forEach((each, part) -> {
            // what is about no language is said at the first
            places.putIfAbsent("passage", part.passage);
            places.put("passage." + each.getLanguage(), part.passage);
            places.put("replacement." + each.getLanguage(), part.replacement);
        });
        places.put("text", reason);
        return places;
    }
}
