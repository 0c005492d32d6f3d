package nl.perspectief.agenda.quarter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.agenda.quarter.QuarterLine;
import nl.perspectief.agenda.quarter.QuarterPart;
import nl.perspectief.agenda.quarter.QuarterReport;
import nl.perspectief.agenda.quarter.QuarterWords;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;

/** One list of a quarter's report, each action with why it stands there and what it came of. */
class QuarterList extends Card {

    private final transient QuarterReport report;
    private final QuarterPart part;
    private final transient QuarterWords words;

    QuarterList(QuarterReport report, QuarterPart part, QuarterWords words) {
        this.report = report;
        this.part = part;
        this.words = words;
        add(new H2(getTranslation("agenda.quarter.counted", words.list(part), report.count(part))));
        if (report.list(part).isEmpty()) {
            add(new Paragraph(getTranslation("agenda.quarter.noneOf")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("poll-list");
        report.list(part).forEach(line -> list.add(item(line)));
        add(list);
        if (report.left(part) > 0) {
            add(Muted.paragraph(getTranslation(
                    "agenda.quarter.leftOnScreen", report.list(part).size(), report.count(part))));
        }
    }

    private ListItem item(QuarterLine line) {
        var language = words.readIn(line.title());
        var link = ReadIn.written(new Anchor(line.path(), line.title().in(language)), language);
        var facts = Muted.paragraph(Dotted.of(
                line.number(), words.theme(line.theme()), words.organisation(line), words.day(line.deadline())));
        var item = new ListItem(link);
        var why = words.why(report, part, line);
        if (part == QuarterPart.CHANGED) {
            why.forEach(each -> item.add(new Paragraph(each)));
        } else if (!why.isEmpty()) {
            item.add(new Paragraph(Dotted.of(why.toArray(String[]::new))));
        }
        var said = line.words();
        if (said != null && part.tellsTheEnd()) {
            var text = ReadIn.written(new Paragraph(said.text()), said.language());
            text.addClassNames("written", "remark");
            item.add(text);
        }
        item.add(facts);
        if (!line.origins().isEmpty()) {
            item.add(origins(line));
        }
        return item;
    }

    private Div origins(QuarterLine line) {
        var list = new UnorderedList();
        list.addClassName("origins");
        for (var origin : line.origins()) {
            var language = words.readIn(origin.title());
            var kind = Muted.span(words.origin(origin));
            list.add(new ListItem(
                    kind,
                    ReadIn.written(new Anchor(origin.path(), origin.title().in(language)), language)));
        }
        var label = Muted.paragraph(getTranslation("agenda.quarter.origins"));
        return new Div(label, list);
    }
}
