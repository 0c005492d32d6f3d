package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DueChip;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Progress;
import nl.perspectief.quality.ChecklistRow;

/** A round that somebody has to finish: how late, how far, and the way to it. */
class WaitingRound extends Card {

    /**
     * @param mine whether the reader is to answer it
     * @param first gets the page's one primary button
     */
    WaitingRound(ChecklistRow round, LocalDate today, boolean mine, boolean first) {
        var chips = new Div(new DueChip(round.dueDate(), today));
        chips.addClassName("row");
        var period = Muted.paragraph(Dates.period(round.periodFrom(), round.periodUntil(), getLocale()));
        var progress = new Progress();
        progress.show(
                round.answered(),
                round.asked(),
                getTranslation("quality.round.answered", round.answered(), round.asked()));
        var link = new LinkButton(
                "checklists/" + round.id(),
                getTranslation(!mine ? "today.look" : round.answered() == 0 ? "today.begin" : "today.goOn"));
        link.setClassName("primary", first);
        link.setAriaLabel(link.getText() + ": " + round.locationName());
        add(
                chips,
                new H2(Dotted.of(round.templateName().in(getLocale()), round.locationName())),
                period,
                progress,
                link);
    }
}
