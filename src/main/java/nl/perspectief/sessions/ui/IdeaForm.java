package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.IdeaDraft;
import nl.perspectief.sessions.Seat;

/** Where a participant adds an idea, after a look at names and numbers in it. */
class IdeaForm extends Card {

    /** Far more than an idea may have, so that who pastes too much is told; and no more than a stranger can send. */
    private static final int MOST_SENT = 6_000;

    private static final String HIDDEN = "hidden";

    private final transient Consumer<IdeaDraft> taken;
    private final String key;
    private final Paragraph many = new Paragraph();
    final RequiredSelect<Board.Theme> theme = new RequiredSelect<>();
    final Select<Board.Found> insight = new Select<>();
    final TextArea text = new TextArea(getTranslation("sessions.field.idea"));
    final RequiredSelect<Locale> language = new RequiredSelect<>();
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("sessions.addIdea"));
    private transient List<Board.Theme> themes = List.of();

    IdeaForm(Seat seat, Consumer<IdeaDraft> taken) {
        this.taken = taken;
        key = "seat-" + seat.participantId() + "/";
        addClassName("form");
        theme.setId("idea-theme");
        text.setId("idea-text");
        save.setId("idea-save");
        theme.setLabel(getTranslation("sessions.field.theme"));
        theme.setItemLabelGenerator(each -> each.name().in(getLocale()));
        insight.setLabel(getTranslation("sessions.field.insight"));
        insight.setEmptySelectionAllowed(true);
        insight.setEmptySelectionCaption(getTranslation("sessions.field.insightNone"));
        insight.setItemLabelGenerator(each ->
                each == null ? getTranslation("sessions.field.insightNone") : ReadIn.label(each.title(), getLocale()));
        theme.addValueChangeListener(_ -> offerInsights());
        text.setHelperText(getTranslation("sessions.field.ideaHint", IdeaDraft.SHORTEST, IdeaDraft.LONGEST));
        text.setManualValidation(true);
        text.setMinRows(3);
        text.setMaxLength(MOST_SENT);
        theme.setManualValidation(true);
        theme.setPlaceholder(getTranslation("sessions.field.themeNone"));
        Keep.watch(text, key + "idea", "", "");
        WordsForm.choose(language, getLocale());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        many.addClassName("muted");
        add(new H2(getTranslation("sessions.addIdeaTitle")), theme, insight, text, language, suspicions, save, many);
    }

    /** Only hides it: what somebody writes while the step ends is there when there is a way back, and they are told. */
    void setOpen(boolean open) {
        if (isOpen() && !open) {
            Keep.askUnsent(this, key, unsent -> {
                if (unsent) {
                    Notices.problem(getTranslation("sessions.ideaLate"));
                }
            });
        }
        getElement().setAttribute(HIDDEN, !open);
    }

    boolean isOpen() {
        return !getElement().hasAttribute(HIDDEN);
    }

    void show(Seat seat) {
        many.setText(getTranslation("sessions.ownIdeas", seat.ideas().size(), Seat.MOST_IDEAS));
        var offered = seat.themes();
        if (!offered.equals(themes)) {
            themes = offered;
            var chosen = theme.getValue();
            theme.setItems(offered);
            theme.setValue(offered.stream()
                    .filter(each -> chosen != null && each.id() == chosen.id())
                    .findFirst()
                    .orElse(null));
            offerInsights();
        }
    }

    private void offerInsights() {
        var found = theme.getValue() == null
                ? List.<Board.Found>of()
                : theme.getValue().insights();
        insight.setItems(found);
        insight.setVisible(!found.isEmpty());
    }

    private void save() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("theme", theme);
        fields.put("insight", insight);
        fields.put("text", text);
        FieldProblems.forget(fields);
        try {
            BadInputException.unless(theme.getValue() != null, "theme", "sessions.bad.theme");
            if (suspicions.look(Stream.of(text.getValue()))) {
                taken.accept(new IdeaDraft(
                        theme.getValue().id(),
                        insight.getOptionalValue().map(Board.Found::id).orElse(null),
                        text.getValue(),
                        language.getValue(),
                        suspicions.harmless()));
                text.clear();
                Keep.forget(UI.getCurrent(), key);
            }
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields);
        } finally {
            save.setEnabled(true);
        }
    }
}
