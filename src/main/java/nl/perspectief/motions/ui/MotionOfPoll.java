package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.motions.MotionService;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import nl.perspectief.trail.ui.TrailLine;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.ui.PollPart;

/** The way from a vote to the motion that it is about; once it is counted, also what it came from and what came of it. */
@org.springframework.stereotype.Component
class MotionOfPoll implements PollPart {

    private final MotionService motions;
    private final TrailService trails;

    MotionOfPoll(MotionService motions, TrailService trails) {
        this.motions = motions;
        this.trails = trails;
    }

    @Override
    public Optional<Component> create(Poll poll) {
        return motions.ofPoll(poll.id()).map(number -> {
            var part = new Div(link(number));
            part.addClassName("page-part");
            if (poll.phase() == PollPhase.SEALED) {
                part.add(TrailLine.of(false, () -> trails.of(new Thing(Thing.Kind.POLL, poll.id()))));
            }
            return part;
        });
    }

    private static Component link(String number) {
        var line = new Div();
        var link = new LinkButton(MotionAddress.of(number), line.getTranslation("motions.ofPoll", number));
        line.add(link);
        return line;
    }
}
