package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Drawing;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Rating;
import nl.perspectief.voting.count.Tally;

/** How a poll ended: in words, the sum line by line, and the counts as a picture and a table. */
class OutcomeCard extends Card {

    private static final int BAR = 14;
    private static final long WHOLE = 100;

    OutcomeCard(Question question, Outcome outcome, PollWords words) {
        var result = new Paragraph(getTranslation(
                "voting.outcome." + outcome.result(), words.options(outcome.winners()), words.options(outcome.tied())));
        result.addClassName("answer");
        add(new H2(getTranslation("voting.outcome")), result);
        if (outcome.counts().isEmpty()) {
            add(new Paragraph(getTranslation("voting.counts.few", outcome.ballots())));
            return;
        }
        add(
                new H3(getTranslation("voting.reckoning")),
                new ReckoningWords(outcome.reckoning().lines(), words),
                new H3(getTranslation("voting.counts")),
                counts(question, outcome.counts(), words));
    }

    private Div counts(Question question, List<Tally> counts, PollWords words) {
        var most = Math.max(1, counts.stream().mapToLong(Tally::count).max().orElse(1));
        var table = words.spokenOptions(new NativeTable());
        table.addClassNames("figure-table", "poll-counts");
        var head = table.getHead().addRow();
        List.of("voting.counts.option", unit(question), "voting.counts.picture").forEach(key -> {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation(key));
            cell.getElement()
                    .setAttribute("scope", "col")
                    .setAttribute("lang", getLocale().getLanguage());
        });
        counts.forEach(tally -> {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.setText(words.option(tally.option()));
            name.getElement().setAttribute("scope", "row");
            row.addDataCell().setText(String.valueOf(tally.count()));
            row.addDataCell()
                    .add(new Drawing(BAR, "")
                            .shape(
                                    "rect",
                                    Map.of("class", "open", "width", WHOLE * tally.count() / most + "%", "height", BAR))
                            .svg());
        });
        var around = new Div(table);
        around.addClassName("scrolling");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("voting.counts"));
        return around;
    }

    private static String unit(Question question) {
        if (question instanceof Ranking ranking) {
            return ranking.method() == Ranking.Method.BORDA ? "voting.counts.points" : "voting.counts.first";
        }
        return question instanceof Rating ? "voting.counts.points" : "voting.counts.votes";
    }
}
