package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.Difference;
import nl.perspectief.motions.Motion;
import nl.perspectief.motions.MotionEventKind;
import nl.perspectief.motions.MotionLine;
import nl.perspectief.voting.ui.PollAddress;

/** What happened to a motion, the first first, of which the latest is shown; behind each new text what changed in it. */
class MotionHistory extends Card {

    final OrderedList list = new OrderedList();
    final Button earlier = new Button(getTranslation("motions.history.earlier"));
    private final transient Motion motion;
    private final Locale language;
    private final transient MotionDesk desk;
    private long first;

    /** @param language in which the page is read */
    MotionHistory(Motion motion, Locale language, MotionDesk desk) {
        this.motion = motion;
        this.language = language;
        this.desk = desk;
        list.addClassName("timeline");
        earlier.addClickListener(_ -> {
            show(desk.earlier(motion.row().number(), first));
            Folded.focusFirst(list);
        });
        add(new H2(getTranslation("motions.history")), earlier, list);
        show(motion.history());
    }

    /** Above those that are there; each motion began by being submitted. */
    private void show(List<MotionLine> lines) {
        for (var place = 0; place < lines.size(); place++) {
            list.addComponentAtIndex(place, item(lines.get(place)));
        }
        first = lines.getFirst().id();
        earlier.setVisible(lines.getFirst().kind() != MotionEventKind.SUBMITTED);
    }

    private ListItem item(MotionLine line) {
        var amendment = line.amendment();
        var what = new Span(
                amendment == null
                        ? getTranslation("motions.history." + line.kind())
                        : getTranslation(
                                "motions.history.ofAmendment",
                                amendment,
                                getTranslation("motions.history." + line.kind())));
        what.addClassName("what");
        var moment = Dates.moment(line.happenedAt(), getLocale());
        var person = line.person();
        var who = Muted.span(person == null ? moment : Dotted.of(person, moment));
        var item = new ListItem(new Div(what, who));
        var words = line.words();
        if (words != null) {
            var text = ReadIn.written(new Paragraph(words.text()), words.language());
            text.addClassName("written");
            item.add(text);
        }
        var poll = line.pollId();
        if (poll != null) {
            item.add(new Anchor(PollAddress.of(poll), getTranslation("motions.history.toVote")));
        }
        var version = line.version();
        if (version != null && version > 1) {
            item.add(new Folded(getTranslation("motions.diff", version - 1, version), "", () -> difference(version)));
        }
        return item;
    }

    /** In the language that the page is read in; where nothing changed in that, in those in which something did. */
    private Component difference(int version) {
        var here = desk.difference(motion.row().number(), version, language);
        if (here.isSome()) {
            return difference(here, language);
        }
        var all = new Div();
        Languages.ALL.stream().filter(other -> !other.equals(language)).forEach(other -> {
            var there = desk.difference(motion.row().number(), version, other);
            if (there.isSome()) {
                all.add(difference(there, other));
            }
        });
        return all;
    }

    private Div difference(Difference difference, Locale in) {
        var name = Muted.paragraph(getTranslation("motions.diff.language", Languages.nameOf(in, getLocale())));
        var title = new DifferenceText(difference.title(), in);
        title.addClassName("function-kind");
        return new Div(name, title, new DifferenceText(difference.text(), in));
    }
}
