package nl.perspectief.voting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import nl.perspectief.base.ui.Push;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.Turnout;
import nl.perspectief.voting.TurnoutWatch;
import org.jspecify.annotations.Nullable;

/** How many have voted, as it is now. */
class TurnoutLine extends Paragraph {

    private final transient Poll poll;
    private transient Runnable stop = () -> {};

    /** @param moved told when the poll is no longer in the phase in which it is shown */
    TurnoutLine(Poll poll, TurnoutWatch watch, SerializableConsumer<PollPhase> moved) {
        this.poll = poll;
        show(poll.turnout());
        addAttachListener(event -> follow(event.getUI(), watch, moved));
        addDetachListener(_ -> stop.run());
    }

    private void follow(UI ui, TurnoutWatch watch, SerializableConsumer<PollPhase> moved) {
        stop.run();
        stop = watch.watch(
                poll.id(),
                turnout -> Push.to(ui, () -> {
                    if (isAttached()) {
                        tell(turnout, moved);
                    }
                }));
    }

    private void tell(Turnout turnout, SerializableConsumer<PollPhase> moved) {
        show(turnout.voted());
        if (turnout.phase() != poll.phase()) {
            moved.accept(turnout.phase());
        }
    }

    private void show(@Nullable Integer voted) {
        setText(
                voted == null
                        ? getTranslation("voting.turnout.few", Poll.FEWEST_SHOWN)
                        : getTranslation(
                                "voting.turnout", voted, poll.manifest().roll().size()));
    }
}
