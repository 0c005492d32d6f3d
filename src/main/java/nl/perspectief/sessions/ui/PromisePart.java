package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.ui.OrganisationNameField;
import nl.perspectief.agenda.ui.ThemeSelect;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.Promise;

/** Who sees to an idea: asked, changed and taken back by who leads. */
class PromisePart extends Div {

    private final transient Idea idea;
    private final transient Consumer<Promise> taken;
    final Folded part;
    final TextField title = new TextField(getTranslation("sessions.promise.title"));
    final OrganisationNameField organisation;
    final TextField person = new TextField(getTranslation("sessions.promise.person"));
    final ThemeSelect theme = new ThemeSelect();
    final RequiredSelect<ActionTerm> term = new RequiredSelect<>(
            "agenda.field.term", ActionTerm.values(), each -> getTranslation("agenda.term." + each));
    final TextArea firstStep = new TextArea(getTranslation("sessions.promise.firstStep"));
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("sessions.promise.save"));

    PromisePart(Idea idea, OrganisationNameField organisation, Consumer<Promise> taken, Runnable takenBack) {
        this.idea = idea;
        this.organisation = organisation;
        this.taken = taken;
        part = new Folded(
                getTranslation(idea.promise() == null ? "sessions.promise" : "sessions.promise.change"),
                "",
                this::form);
        add(part);
        if (idea.promise() != null) {
            add(new Button(getTranslation("sessions.promise.takeBack"), _ -> takenBack.run()));
        }
    }

    private Div form() {
        var known = idea.promise();
        title.setHelperText(getTranslation("sessions.promise.titleHint"));
        title.setValue(
                known == null
                        ? idea.text().substring(0, Math.min(idea.text().length(), ActionText.LONGEST_TITLE))
                        : known.title());
        organisation.setHelperText(getTranslation("sessions.promise.organisationHint"));
        organisation.setValue(known == null ? null : known.organisation());
        person.setValue(known == null ? "" : known.person());
        firstStep.setValue(known == null ? "" : known.firstStep());
        if (known == null) {
            theme.beginning(idea.theme(), ActionTheme.OTHER);
        } else {
            theme.setValue(known.theme());
        }
        term.setValue(known == null ? ActionTerm.SHORT : known.term());
        List.of(title, person, firstStep).forEach(field -> field.setManualValidation(true));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        suspicions.knowing(words());
        var missing = idea.words().missing();
        var hint = Muted.paragraph(getTranslation("sessions.promise.languages", ReadIn.namesOf(missing, getLocale())));
        hint.setVisible(!missing.isEmpty());
        var form = new Div(hint, title, organisation, person, theme, term, firstStep, suspicions, save);
        form.addClassName("form");
        return form;
    }

    private Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("title", title);
        fields.put("organisation", organisation);
        fields.put("person", person);
        fields.put("firstStep", firstStep);
        return fields;
    }

    /** That everybody reads once the action is accepted. */
    private Stream<String> words() {
        return Stream.of(title.getValue(), firstStep.getValue());
    }

    private void save() {
        FieldProblems.forget(fields());
        try {
            var promise = new Promise(
                    title.getValue(),
                    theme.getValue(),
                    term.getValue(),
                    organisation.name(),
                    person.getValue(),
                    firstStep.getValue());
            if (suspicions.look(words())) {
                taken.accept(promise);
            }
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields());
        } finally {
            save.setEnabled(true);
        }
    }
}
