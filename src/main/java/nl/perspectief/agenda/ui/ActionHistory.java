package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionLine;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.ReadIn;
import org.jspecify.annotations.Nullable;

/** What happened to an action, the first first, of which the latest is shown. */
class ActionHistory extends Card {

    final OrderedList list = new OrderedList();
    final Button earlier = new Button(getTranslation("agenda.history.earlier"));
    private long first;

    ActionHistory(Action action, ActionDesk desk) {
        list.addClassName("timeline");
        earlier.addClickListener(_ -> {
            show(desk.earlier(action.row().number(), first));
            Folded.focusFirst(list);
        });
        add(new H2(getTranslation("agenda.history")), earlier, list);
        show(action.history());
    }

    /** Above those that are there; each action began by being proposed. */
    private void show(List<ActionLine> lines) {
        for (var place = 0; place < lines.size(); place++) {
            list.addComponentAtIndex(place, item(lines.get(place)));
        }
        first = lines.getFirst().id();
        earlier.setVisible(lines.getFirst().kind() != ActionEventKind.PROPOSED);
    }

    private ListItem item(ActionLine line) {
        var what = new Span(whatOf(line));
        what.addClassName("what");
        var moment = Dates.moment(line.happenedAt(), getLocale());
        var person = line.person();
        var who = new Span(person == null ? moment : Dotted.of(person, moment));
        who.addClassName("muted");
        var item = new ListItem(new Div(what, who));
        var words = line.words();
        if (words != null) {
            var said = line.kind() == ActionEventKind.PROPOSED
                    ? getTranslation("agenda.history.named", words.text())
                    : words.text();
            var text = ReadIn.spoken(new Paragraph(said), words.language());
            text.addClassName("written");
            item.add(text);
        }
        return item;
    }

    private String whatOf(ActionLine line) {
        return switch (line.kind()) {
            case ASSIGNED, DECLINED, RELEASED -> getTranslation("agenda.history." + line.kind(), line.organisation());
            case MOVED -> getTranslation("agenda.history.MOVED", day(line.oldDeadline()), day(line.deadline()));
            default -> getTranslation("agenda.history." + line.kind());
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("agenda.noDeadline") : Dates.day(day, getLocale());
    }
}
