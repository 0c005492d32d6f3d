package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.motions.MotionService;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.ui.PollPart;

/** The way from a vote to the motion that it is about. */
@org.springframework.stereotype.Component
class MotionOfPoll implements PollPart {

    private final MotionService motions;

    MotionOfPoll(MotionService motions) {
        this.motions = motions;
    }

    @Override
    public Optional<Component> create(Poll poll) {
        return motions.ofPoll(poll.id()).map(MotionOfPoll::link);
    }

    private static Component link(String number) {
        var line = new Div();
        var link = new LinkButton(MotionAddress.of(number), line.getTranslation("motions.ofPoll", number));
        line.add(link);
        return line;
    }
}
