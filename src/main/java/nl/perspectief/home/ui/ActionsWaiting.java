package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DueChip;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;

/** Actions that wait for the reader. */
class ActionsWaiting extends Card {

    ActionsWaiting(String title, List<ActionRow> actions, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("reports-waiting");
        actions.forEach(action -> list.add(item(action, today)));
        add(new H2(title), list);
    }

    private ListItem item(ActionRow action, LocalDate today) {
        var language = action.title().readIn(getLocale());
        var link = ReadIn.written(new Anchor(action.path(), action.title().in(language)), language);
        var facts = Muted.span(Dotted.of(
                Stream.of(action.number(), action.organisation(), getTranslation("agenda.state." + action.state()))
                        .filter(Objects::nonNull)
                        .toArray(String[]::new)));
        var line = new Div(facts);
        line.addClassName("row");
        var deadline = action.deadline();
        if (deadline != null) {
            line.add(new DueChip(deadline, today));
        }
        return new ListItem(link, line);
    }
}
