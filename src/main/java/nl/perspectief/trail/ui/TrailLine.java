package nl.perspectief.trail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.trail.Step;

/** Where a thing came from and what came of it, as one line of steps; nothing where it stands alone. */
public class TrailLine extends Card {

    /** So many on each side; the whole trail has a page of its own. */
    private static final int MOST = 6;

    public TrailLine(List<Step> steps) {
        addClassName("trail");
        setVisible(steps.size() > 1);
        var shown = nearest(steps);
        var line = list(shown, getLocale());
        if (shown.size() < steps.size()) {
            line.add(new ListItem(getTranslation("trail.more", steps.size() - shown.size())));
        }
        steps.stream().filter(step -> step.place() == 0).findFirst().ifPresent(here -> {
            var whole = new Anchor(TrailAddress.of(here.reference()), getTranslation("trail.whole"));
            add(new H2(getTranslation("trail.title")), line, whole);
        });
    }

    /** What comes of very many things would fill its page with them. */
    private static List<Step> nearest(List<Step> steps) {
        var before = steps.stream().filter(step -> step.place() < 0).count();
        var after = steps.stream().filter(step -> step.place() > 0).count();
        return steps.stream()
                .skip(Math.max(0, before - MOST))
                .limit(steps.size() - Math.max(0, before - MOST) - Math.max(0, after - MOST))
                .toList();
    }

    static OrderedList list(List<Step> steps, Locale reader) {
        var line = new OrderedList();
        line.addClassName("trail-steps");
        steps.forEach(step -> line.add(item(step, reader)));
        return line;
    }

    private static ListItem item(Step step, Locale reader) {
        var item = new ListItem();
        var reference = step.reference();
        var kind = new Span(Dotted.of(
                I18NProvider.translate(reader, "trail.kind." + reference.thing().kind()), reference.called()));
        kind.addClassName("muted");
        var language = reference.title().readIn(reader);
        var link = ReadIn.spoken(new Anchor(reference.path(), reference.title().in(language)), language);
        if (step.place() == 0) {
            item.addClassName("here");
            link.getElement().setAttribute("aria-current", "true");
        }
        item.add(kind, link);
        var done = reference.done();
        if (done != null) {
            var when = new Span(I18NProvider.translate(reader, "trail.done", Dates.day(Dates.day(done), reader)));
            when.addClassName("muted");
            item.add(when);
        }
        return item;
    }
}
