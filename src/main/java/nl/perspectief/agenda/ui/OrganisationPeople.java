package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.agenda.Organisation;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.PersonChoice;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ProblemText;

/** Who speaks for an organisation. */
class OrganisationPeople extends Card {

    private final transient Organisation organisation;
    private final transient OrganisationService organisations;
    private final transient Runnable refresh;
    private final ProblemText problem = new ProblemText("notice");

    /** @param refresh shows the organisation as it is after a change */
    OrganisationPeople(Organisation organisation, OrganisationService organisations, Runnable refresh) {
        this.organisation = organisation;
        this.organisations = organisations;
        this.refresh = refresh;
        add(new H2(getTranslation("agenda.people")), problem);
        if (organisation.people().isEmpty()) {
            add(new Paragraph(getTranslation("agenda.people.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            organisation.people().forEach(person -> list.add(item(person)));
            add(list);
        }
        if (organisation.mayChange()) {
            add(new Folded(getTranslation("agenda.people.add"), "", this::joining));
        }
    }

    private ListItem item(PersonChoice person) {
        var line = new Div(new Span(person.name()));
        line.addClassName("row");
        if (organisation.mayChange()) {
            var leave = new Button(getTranslation("agenda.people.leave"), _ -> leave(person));
            leave.setAriaLabel(getTranslation("agenda.people.leaveNamed", person.name()));
            line.add(leave);
        }
        return new ListItem(line);
    }

    private Div joining() {
        var person = new PersonField((part, page) -> organisations.candidates(organisation.id(), part, page));
        person.setLabel(getTranslation("agenda.people.who"));
        person.setHelperText(getTranslation("agenda.people.whoHint"));
        person.setManualValidation(true);
        var join = new Button(getTranslation("agenda.people.join"), _ -> join(person));
        var form = new Div(person, new Div(join));
        form.addClassName("stack");
        return form;
    }

    private void join(PersonField person) {
        try {
            BadInputException.unless(person.getValue() != null, "person", "agenda.bad.noPerson");
            organisations.join(organisation.id(), person.getValue().id());
            Notices.done(
                    getTranslation("agenda.people.joined", person.getValue().name()));
            refresh.run();
        } catch (BadInputException bad) {
            person.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            person.setInvalid(true);
            person.focus();
        }
    }

    private void leave(PersonChoice person) {
        problem.forget();
        try {
            organisations.leave(organisation.id(), person.id());
            Notices.done(getTranslation("agenda.people.left", person.name()));
            refresh.run();
        } catch (BadInputException bad) {
            problem.tell(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
