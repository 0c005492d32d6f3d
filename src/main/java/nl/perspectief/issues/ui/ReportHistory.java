package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.issues.HistoryLine;
import nl.perspectief.issues.ReportEventKind;
import org.jspecify.annotations.Nullable;

/** What happened to a report and what was written about it, the first first. */
class ReportHistory extends Card {

    private final transient List<HistoryLine> lines;

    ReportHistory(List<HistoryLine> lines) {
        this(lines, _ -> Optional.empty());
    }

    /** @param beside a line, what can be done with it */
    ReportHistory(List<HistoryLine> lines, Function<HistoryLine, Optional<Component>> beside) {
        this.lines = lines;
        var list = new OrderedList();
        list.addClassName("timeline");
        lines.forEach(line -> {
            var item = item(line);
            beside.apply(line).ifPresent(item::add);
            list.add(item);
        });
        add(new H2(getTranslation("issues.history")), list);
    }

    private ListItem item(HistoryLine line) {
        var what = new Span(what(line));
        what.addClassName("what");
        var person = who(line);
        var moment = Dates.moment(line.happenedAt(), getLocale());
        var who = Muted.span(person == null ? moment : Dotted.of(person, moment));
        var item = new ListItem(new Div(what, who));
        item.addClassName(line.kind() == ReportEventKind.NOTE ? "note" : "event");
        if (!line.text().isEmpty()) {
            var text = new Paragraph(line.text());
            text.addClassName("written");
            var language = line.language();
            if (language == null) {
                text.getElement().setAttribute("lang", "");
            } else {
                ReadIn.written(text, Locale.of(language));
            }
            item.add(text);
        }
        var other = line.other();
        if (other != null) {
            item.add(new Anchor(IssueAddress.of(other), other));
        }
        return item;
    }

    /** In one line, with what was written. */
    String inWords(HistoryLine line) {
        return Dotted.of(Stream.of(what(line), who(line), Dates.moment(line.happenedAt(), getLocale()), line.text())
                .filter(part -> part != null && !part.isEmpty())
                .toArray(String[]::new));
    }

    private @Nullable String who(HistoryLine line) {
        var voice = line.voice();
        return voice == null ? line.person() : getTranslation("issues.voice." + voice);
    }

    String what(HistoryLine line) {
        return switch (line.kind()) {
            case ASSIGNED -> {
                var handler = line.handler();
                yield handler == null
                        ? getTranslation("issues.history.unassigned")
                        : getTranslation("issues.history.ASSIGNED", handler);
            }
            case RECATEGORISED -> getTranslation("issues.history.RECATEGORISED", in(line.category()));
            case PRIORITISED -> {
                var priority = line.priority();
                yield getTranslation(
                        "issues.history.PRIORITISED", priority == null ? "" : getTranslation(priority.key()));
            }
            case SHOWN -> {
                var visibility = line.visibility();
                yield getTranslation(
                        "issues.history.SHOWN",
                        visibility == null ? "" : getTranslation("issues.readers." + visibility));
            }
            case PHOTOS_ADDED -> getTranslation("issues.history.PHOTOS_ADDED", line.photos());
            case CORRECTED -> correction(line);
            default -> {
                var handler = line.handler();
                var what = getTranslation("issues.history." + line.kind());
                yield handler == null ? what : getTranslation("issues.history.taken", what, handler);
            }
        };
    }

    private String correction(HistoryLine line) {
        var place = line.corrects();
        var wrong = place == null ? getTranslation("issues.history.aLine") : what(lines.get(place - 1));
        var moment = line.correctedTo();
        return moment == null
                ? getTranslation("issues.history.struck", wrong)
                : getTranslation("issues.history.CORRECTED", wrong, Dates.moment(moment, getLocale()));
    }

    private String in(@Nullable Texts name) {
        return name == null ? "" : name.in(getLocale());
    }
}
