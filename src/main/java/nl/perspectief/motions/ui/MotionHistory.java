package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.motions.Motion;
import nl.perspectief.motions.MotionLine;
import nl.perspectief.voting.ui.PollAddress;

/** What happened to a motion, the first first; behind each new text what changed in it. */
class MotionHistory extends Card {

    /** @param language in which the page is read */
    MotionHistory(Motion motion, Locale language, MotionDesk desk) {
        var list = new OrderedList();
        list.addClassName("timeline");
        motion.history().forEach(line -> list.add(item(motion, line, language, desk)));
        add(new H2(getTranslation("motions.history")), list);
    }

    private ListItem item(Motion motion, MotionLine line, Locale language, MotionDesk desk) {
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
        var who = new Span(person == null ? moment : Dotted.of(person, moment));
        who.addClassName("muted");
        var item = new ListItem(new Div(what, who));
        var words = line.words();
        if (words != null) {
            var text = ReadIn.spoken(new Paragraph(words.text()), words.language());
            text.addClassName("written");
            item.add(text);
        }
        var poll = line.pollId();
        if (poll != null) {
            item.add(new Anchor(PollAddress.of(poll), getTranslation("motions.history.toVote")));
        }
        var version = line.version();
        if (version != null && version > 1) {
            item.add(new Folded(
                    getTranslation("motions.diff", version - 1, version),
                    "",
                    () -> difference(motion, version, language, desk)));
        }
        return item;
    }

    private Component difference(Motion motion, int version, Locale language, MotionDesk desk) {
        var difference = desk.difference(motion.row().number(), version, language);
        var title = new DifferenceText(difference.title(), language);
        title.addClassName("function-kind");
        return new Div(title, new DifferenceText(difference.text(), language));
    }
}
