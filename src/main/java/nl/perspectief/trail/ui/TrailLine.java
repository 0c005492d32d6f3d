package nl.perspectief.trail.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.trail.Glimpse;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/** Where a thing came from and what came of it, as one line of steps; nothing where it stands alone. */
public class TrailLine extends Card {

    /** So many on each side; the whole trail has a page of its own. */
    private static final int MOST = 6;

    public TrailLine(List<Step> steps) {
        this(steps, new H2(I18NProvider.translate("trail.title")));
    }

    private TrailLine(List<Step> steps, Component... heading) {
        add(heading);
        addClassName("trail");
        setVisible(steps.size() > 1);
        var shown = nearest(steps);
        var line = list(shown, getLocale());
        if (shown.size() < steps.size()) {
            line.add(new ListItem(getTranslation("trail.more", steps.size() - shown.size())));
        }
        Step.seen(steps).stream().filter(step -> step.place() == 0).findFirst().ifPresent(here -> {
            var whole = new Anchor(TrailAddress.of(here.reference()), getTranslation("trail.whole"));
            add(line, whole);
        });
    }

    /**
     * For pages that can't always afford the statement that it costs.
     *
     * @param affords whether this one can; else it is read when somebody asks
     */
    public static Component of(boolean affords, Supplier<List<Step>> steps) {
        return affords
                ? new TrailLine(steps.get())
                : new Card(new Folded(I18NProvider.translate("trail.title"), "", () -> asked(steps.get())));
    }

    private static Component asked(List<Step> steps) {
        return steps.size() > 1
                ? new TrailLine(steps, new Component[0])
                : new Paragraph(I18NProvider.translate("trail.alone"));
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
        var seen = Step.seen(steps).stream().collect(toMap(Step.Seen::thing, Function.identity(), (one, _) -> one));
        @Nullable Thing before = null;
        for (var step : steps) {
            switch (step) {
                case Step.Known known -> {
                    line.add(item(known.glimpse(), reader));
                    before = null;
                }
                case Step.Seen each -> {
                    var of = each.of();
                    var branches = of != null && !of.equals(before);
                    line.add(item(each, branches ? seen.get(of) : null, reader));
                    before = each.thing();
                }
            }
        }
        return line;
    }

    /** @param of what it came of, where that isn't what stands before it */
    private static ListItem item(Step.Seen step, Step.@Nullable Seen of, Locale reader) {
        var reference = step.reference();
        var language = reference.title().readIn(reader);
        var link = ReadIn.written(new Anchor(reference.path(), reference.title().in(language)), language);
        var item =
                new ListItem(Muted.span(Dotted.of(said(reference.thing().kind(), reader), reference.called())), link);
        if (of != null) {
            item.addClassName("branch");
            item.add(Muted.span(I18NProvider.translate(
                    reader,
                    "trail.branch",
                    Dotted.of(said(of.thing().kind(), reader), of.reference().called()))));
        }
        if (step.place() == 0) {
            item.addClassName("here");
            link.getElement().setAttribute("aria-current", "true");
        }
        var state = reference.state();
        var done = reference.done();
        if (state != null || done != null) {
            item.add(Muted.span(Dotted.of(
                    state == null ? "" : I18NProvider.translate(reader, state),
                    done == null ? "" : Dates.day(Dates.day(done), reader))));
        }
        return item;
    }

    /** Without a link, and without words of others. */
    private static ListItem item(Glimpse glimpse, Locale reader) {
        var words = new Span(I18NProvider.translate(reader, "trail.glimpse." + glimpse));
        words.addClassName("glimpse");
        return new ListItem(Muted.span(said(glimpse.kind(), reader)), words);
    }

    private static String said(Thing.Kind kind, Locale reader) {
        return I18NProvider.translate(reader, "trail.kind." + kind);
    }
}
