package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.sessions.Participant;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.TableService;

/** Who is there, for who leads: to mend in which group somebody is, and to throw somebody out. */
class PeopleCard extends Card {

    private final transient TableService tables;
    private final transient Consumer<Runnable> doing;
    private final Paragraph groups = new Paragraph();
    final UnorderedList list = new UnorderedList();
    final Folded who = new Folded(getTranslation("sessions.people"), "", () -> new Div(list));
    private transient List<Participant> shown = List.of();
    private boolean chosen;

    /** @param doing does something that may be refused */
    PeopleCard(TableService tables, Consumer<Runnable> doing) {
        this.tables = tables;
        this.doing = doing;
        list.addClassNames("poll-list", "session-people");
        add(groups, who);
        groups.setText(getTranslation("sessions.groups", 0, 0));
    }

    /** Once it is told what was chosen, everybody stays where they are. */
    void show(List<Participant> people, SessionStep step) {
        if (people.equals(shown) && chosen == step.tellsOfGroups()) {
            return;
        }
        shown = people;
        chosen = step.tellsOfGroups();
        var residents =
                people.stream().filter(each -> each.party() == Party.RESIDENT).count();
        groups.setText(getTranslation("sessions.groups", residents, people.size() - residents));
        list.removeAll();
        people.forEach(participant -> list.add(item(participant)));
    }

    private ListItem item(Participant participant) {
        var name = participant.nickname().isEmpty()
                ? getTranslation("sessions.unnamed", participant.number())
                : participant.nickname();
        var party = Muted.span(getTranslation("sessions.party." + participant.party()));
        var other = participant.party() == Party.RESIDENT ? Party.PARTNER : Party.RESIDENT;
        var regroup = new Button(
                getTranslation("sessions.regroup." + other),
                _ -> doing.accept(() -> tables.regroup(participant.id(), other)));
        var out = new Sure(
                getTranslation("sessions.throwOutOf", name),
                getTranslation("sessions.throwOutHint"),
                getTranslation("sessions.throwOutSure"),
                () -> doing.accept(() -> tables.throwOut(participant.id())));
        regroup.setAriaLabel(getTranslation("sessions.regroupOf." + other, name));
        var row = new Div(new Span(name), party);
        row.addClassName("row");
        if (chosen) {
            return new ListItem(row);
        }
        row.add(regroup);
        return new ListItem(row, out);
    }
}
