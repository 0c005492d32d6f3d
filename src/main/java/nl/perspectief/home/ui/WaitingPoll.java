package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.voting.PollRow;

/** A vote that is open, and in which the reader has not voted yet. */
class WaitingPoll extends Card {

    /** @param first gets the page's one primary button */
    WaitingPoll(PollRow poll, boolean first) {
        var reader = getLocale();
        var translated = !poll.title().in(reader).isEmpty();
        var title = PlainText.line(
                translated ? poll.title().in(reader) : poll.title().nl());
        var chips = new Div(
                new Chip(Chip.Look.INFO, "", getTranslation("voting.phase." + poll.phase())),
                new Chip(Chip.Look.UNKNOWN, "", getTranslation("voting.secrecy." + poll.secrecy())));
        chips.addClassName("row");
        var name = ReadIn.written(new H2(title), translated ? reader : Languages.DUTCH);
        var closes = Muted.paragraph(getTranslation("voting.closes", Dates.moment(poll.closesAt(), reader)));
        var link = new LinkButton("polls/" + poll.id(), getTranslation("today.vote"));
        link.setClassName("primary", first);
        link.setAriaLabel(link.getText() + ": " + title);
        add(chips, name, closes, link);
    }
}
