package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.quality.ChecklistChange;

/** What happened lately to the rounds that the reader sees. */
class Changes extends Card {

    Changes(List<ChecklistChange> changes) {
        add(new H2(getTranslation("today.changes")));
        if (changes.isEmpty()) {
            add(Muted.span(getTranslation("today.noChanges")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private ListItem item(ChecklistChange change) {
        var link = new Anchor(
                "checklists/" + change.checklistId(),
                Dotted.of(
                        change.templateName().in(getLocale()),
                        change.locationName(),
                        Dates.period(change.periodFrom(), change.periodUntil(), getLocale())));
        var what = Muted.span(getTranslation(
                "quality.history." + change.kind(),
                change.personName(),
                Dates.moment(change.happenedAt(), getLocale())));
        return new ListItem(new Div(link), new Div(what));
    }
}
