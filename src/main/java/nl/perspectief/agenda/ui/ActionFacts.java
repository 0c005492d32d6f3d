package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.agenda.Action;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.ReadIn;

/** What an action is: its text, whose it is, until when, where, and how it begins. */
class ActionFacts extends Card {

    private final DescriptionList facts = new DescriptionList();

    ActionFacts(Action action) {
        // what oversight added may be in one language, where the title is in all
        var texts = action.text().text();
        var language = texts.readIn(getLocale());
        var text = texts.in(language);
        if (!text.isEmpty()) {
            var written = ReadIn.written(new Paragraph(text), language);
            written.addClassName("written");
            add(written);
        }
        facts.addClassName("facts");
        add(facts);
        var row = action.row();
        var organisation = action.organisationId();
        var name = row.organisation();
        fact(
                "agenda.field.organisation",
                organisation == null || name == null
                        ? new Span(getTranslation(row.unnamed() ? "agenda.unnamed" : "agenda.nobody"))
                        : new Anchor(AgendaAddress.organisation(organisation), name));
        var person = row.person();
        if (person != null) {
            fact("agenda.field.person", new Span(person));
        }
        var deadline = row.deadline();
        fact(
                "agenda.field.deadline",
                new Span(deadline == null ? getTranslation("agenda.noDeadline") : Dates.day(deadline, getLocale())));
        fact("agenda.field.theme", new Span(getTranslation("agenda.theme." + row.theme())));
        fact("agenda.field.term", new Span(getTranslation("agenda.term." + row.term())));
        var location = row.location();
        fact("agenda.field.location", new Span(location == null ? getTranslation("agenda.everywhere") : location));
        var firstStep = action.firstStep();
        if (firstStep != null) {
            var words = ReadIn.written(new Span(firstStep.text()), firstStep.language());
            words.addClassName("written");
            fact("agenda.field.firstStep", words);
        }
    }

    private void fact(String key, Component what) {
        var description = new DescriptionList.Description(what);
        facts.add(new Div(new DescriptionList.Term(getTranslation(key)), description));
    }
}
