package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.motions.HeldVote;
import nl.perspectief.voting.ui.PollAddress;

/** A vote, and the way to it. */
class VoteLine extends Div {

    VoteLine(HeldVote vote) {
        addClassName("row");
        var result = vote.result();
        var moment = Dates.moment(vote.closesAt(), getLocale());
        var link = new LinkButton(
                PollAddress.of(vote.pollId()),
                getTranslation(result == null ? "motions.vote.to" : "motions.vote.result"));
        link.setClassName("primary", result == null);
        add(
                new Span(
                        result == null
                                ? getTranslation("voting.closes", moment)
                                : getTranslation("voting.result." + result)),
                link);
    }
}
