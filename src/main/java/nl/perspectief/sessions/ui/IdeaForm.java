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
    private final Paragraph late = new Paragraph(getTranslation("sessions.ideaLate"));
    final RequiredSelect<Board.Theme> theme = new RequiredSelect<>();
    final Select<Board.Found> insight = new Select<>();
    final TextArea text = new TextArea(getTranslation("sessions.field.idea"));
    final RequiredSelect<Locale> language = new RequiredSelect<>();
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("sessions.addIdea"));
    private transient List<Board.Theme> themes = List.of();
    private boolean open = true;

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
        late.getElement().setAttribute("role", "status");
        late.setVisible(false);
        add(
                new H2(getTranslation("sessions.addIdeaTitle")),
                late,
                theme,
                insight,
                text,
                language,
                suspicions,
                save,
                many);
    }

    /** What somebody writes while the step ends stays to be read, and goes on when there is a way back. */
    void setOpen(boolean now) {
        if (now == open) {
            return;
        }
        open = now;
        setLate(false);
        if (!open) {
            Keep.askUnsent(this, key, unsent -> setLate(unsent && !open));
        }
    }

    boolean isOpen() {
        return open;
    }

    /** @param isLate whether its words alone are shown */
    private void setLate(boolean isLate) {
        late.setVisible(isLate);
        text.setReadOnly(isLate);
        setClassName("idea-late", isLate);
        getElement().setAttribute(HIDDEN, !open && !isLate);
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
