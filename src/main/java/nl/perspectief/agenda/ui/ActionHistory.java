package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionLine;
import nl.perspectief.agenda.ByWhom;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.Sure;
import org.jspecify.annotations.Nullable;

/** What happened to an action, the first first, of which the latest is shown. */
class ActionHistory extends Card {

    final OrderedList list = new OrderedList();
    final Button earlier = new Button(getTranslation("agenda.history.earlier"));
    private final transient Action action;
    private final transient ActionDesk desk;
    private long first;

    ActionHistory(Action action, ActionDesk desk) {
        this.action = action;
        this.desk = desk;
        list.addClassName("timeline");
        earlier.addClickListener(_ -> {
            show(desk.earlier(action.row().number(), first));
            Folded.focusFirst(list);
        });
        add(new H2(getTranslation("agenda.history")), earlier, list);
        show(action.history());
        after("agenda.history.translated", action.translated());
        after("agenda.history.takenOut", action.taken());
    }

    /** Above those that are there; each action began by being proposed. */
    private void show(List<ActionLine> lines) {
        @Nullable String asked = null;
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            list.addComponentAtIndex(place, item(line, whatOf(line, asked)));
            asked = switch (line.kind()) {
                case ASSIGNED -> line.organisation();
                case DECLINED, RELEASED -> null;
                default -> asked;
            };
        }
        first = lines.getFirst().id();
        earlier.setVisible(lines.getFirst().kind() != ActionEventKind.PROPOSED);
    }

    /** What was done to its words when it had ended. */
    private void after(String key, @Nullable ByWhom done) {
        if (done != null) {
            list.add(line(getTranslation(key), done.person(), done.at()));
        }
    }

    private ListItem line(String happened, @Nullable String person, Instant at) {
        var what = new Span(happened);
        what.addClassName("what");
        var who = Muted.span(who(person, at));
        return new ListItem(new Div(what, who));
    }

    private String who(@Nullable String person, Instant at) {
        return Dotted.of(person == null ? "" : person, Dates.moment(at, getLocale()));
    }

    private ListItem item(ActionLine line, String happened) {
        var item = line(happened, line.person(), line.happenedAt());
        var words = line.words();
        if (words != null) {
            item.add(said(line, words));
            if (action.may().takeOutSaid() && line.taken() == null) {
                item.add(new Sure(
                        getTranslation("agenda.takeOut.line"),
                        getTranslation("agenda.takeOut.lineHint"),
                        getTranslation("agenda.takeOut.yes"),
                        () -> desk.takeOut(action, line)));
            }
        }
        return item;
    }

    private Paragraph said(ActionLine line, Words words) {
        var taken = line.taken();
        if (taken != null) {
            return new Paragraph(Dotted.of(getTranslation("agenda.takenOut"), who(taken.person(), taken.at())));
        }
        var named = line.kind() == ActionEventKind.PROPOSED;
        var text = ReadIn.written(
                new Paragraph(named ? getTranslation("agenda.history.named", words.text()) : words.text()),
                words.language());
        text.addClassName("written");
        return text;
    }

    /** @param asked the organisation whose it was just before; null where it was nobody's, or that isn't shown */
    private String whatOf(ActionLine line, @Nullable String asked) {
        return switch (line.kind()) {
            case ASSIGNED ->
                asked == null || asked.equals(line.organisation())
                        ? whose("ASSIGNED", line)
                        : whose("handedOver", line, asked);
            case DECLINED, RELEASED -> whose(line.kind().name(), line);
            case MOVED -> getTranslation("agenda.history.MOVED", day(line.oldDeadline()), day(line.deadline()));
            default -> getTranslation("agenda.history." + line.kind());
        };
    }

    /** Others than those whom an action concerns don't read who was asked and promised nothing. */
    private String whose(String what, ActionLine line, String... more) {
        var organisation = line.organisation();
        return organisation == null
                ? getTranslation("agenda.history.unnamed." + what, (Object[]) more)
                : getTranslation(
                        "agenda.history." + what,
                        Stream.concat(Stream.of(organisation), Stream.of(more)).toArray());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("agenda.noDeadline") : Dates.day(day, getLocale());
    }
}
