package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.motions.HeldVote;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.ui.PollAddress;
import org.jspecify.annotations.Nullable;

/** A vote, and the way to it. */
class VoteLine extends Div {

    /** @param beside what stands beside it: an outcome that says the same isn't said again */
    VoteLine(HeldVote vote, String beside) {
        addClassName("row");
        var result = vote.result();
        var moment = Dates.moment(vote.closesAt(), getLocale());
        var link = new LinkButton(
                PollAddress.of(vote.pollId()),
                getTranslation(result == null ? "motions.vote.to" : "motions.vote.result"));
        link.setClassName("primary", result == null);
        add(new Span(said(result, moment, beside)), link);
    }

    private String said(@Nullable Result result, String moment, String beside) {
        if (result == null) {
            return getTranslation("voting.closes", moment);
        }
        var outcome = getTranslation("voting.result." + result);
        return outcome.equals(beside) ? getTranslation("voting.closed", moment) : outcome;
    }
}
