package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.IdeaDraft;
import nl.perspectief.sessions.IdeaTranslation;

/** Puts an idea in the languages in which it wasn't said. */
class TranslateIdea extends Div {

    private final transient Idea idea;
    private final transient Consumer<IdeaTranslation> taken;
    final Folded part = new Folded(getTranslation("sessions.translate"), "", this::form);
    final transient Map<Locale, TextArea> fields = new LinkedHashMap<>();
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("sessions.translate.save"));

    TranslateIdea(Idea idea, Consumer<IdeaTranslation> taken) {
        this.idea = idea;
        this.taken = taken;
        add(part);
    }

    private Div form() {
        var form = new Div();
        form.addClassName("form");
        Languages.ALL.stream()
                .filter(language -> !language.equals(idea.language()))
                .forEach(language -> form.add(field(language)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        form.add(suspicions, save);
        return form;
    }

    private TextArea field(Locale language) {
        var field = ReadIn.spoken(new TextArea(Languages.nameOf(language)), language);
        field.setHelperText(getTranslation("sessions.field.ideaHint", IdeaDraft.SHORTEST, IdeaDraft.LONGEST));
        field.setManualValidation(true);
        field.setValue(idea.words().in(language));
        fields.put(language, field);
        return field;
    }

    private void save() {
        var named = new LinkedHashMap<String, TextArea>();
        fields.forEach((language, field) -> named.put(language.getLanguage(), field));
        FieldProblems.forget(named);
        try {
            if (suspicions.look(fields.values().stream().map(TextArea::getValue))) {
                var words = Texts.of(language ->
                        fields.containsKey(language) ? fields.get(language).getValue() : "");
                taken.accept(new IdeaTranslation(words, suspicions.harmless()));
                part.setOpen(false);
            }
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, named);
        } finally {
            save.setEnabled(true);
        }
    }
}
