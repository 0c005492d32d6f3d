package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Drawing;
import nl.perspectief.voting.PollManifest;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.PollWords.Counted;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Question;

/** How a poll ended: in words, the sum line by line, and the counts as a picture and a table. */
class OutcomeCard extends Card {

    private static final int BAR = 14;
    private static final long WHOLE = 100;

    OutcomeCard(PollManifest manifest, Outcome outcome, PollWords words) {
        var result = new Paragraph(words.outcome(manifest, outcome, getLocale()));
        result.addClassName("answer");
        var turnout = new Paragraph(getTranslation(
                "voting.turnout", outcome.ballots(), manifest.roll().size()));
        add(
                new H2(getTranslation("voting.outcome")),
                result,
                turnout,
                new H3(getTranslation("voting.reckoning")),
                Sentences.inOrder(words.reckoning(manifest, outcome, getLocale())));
        var counts = words.counts(manifest, outcome, getLocale());
        if (!counts.isEmpty()) {
            add(new H3(getTranslation("voting.counts")), counts(manifest.question(), counts));
        }
    }

    private Div counts(Question question, List<Counted> counts) {
        var most = Math.max(1, counts.stream().mapToLong(Counted::count).max().orElse(1));
        var table = new NativeTable();
        table.addClassNames("figure-table", "poll-counts");
        var head = table.getHead().addRow();
        List.of("voting.counts.option", PollWords.countedKey(question), "voting.counts.picture")
                .forEach(key -> {
                    var cell = head.addHeaderCell();
                    cell.setText(getTranslation(key));
                    cell.getElement().setAttribute("scope", "col");
                });
        counts.forEach(counted -> {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.setText(counted.name());
            name.getElement().setAttribute("scope", "row");
            row.addDataCell().setText(String.valueOf(counted.count()));
            row.addDataCell().add(bar(WHOLE * counted.count() / most));
        });
        var around = new Div(table);
        around.addClassName("scrolling");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("voting.counts"));
        return around;
    }

    private static Component bar(long percent) {
        return new Drawing(BAR, "")
                .shape("rect", Map.of("class", "open", "width", percent + "%", "height", BAR))
                .svg();
    }
}
