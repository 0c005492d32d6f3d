package nl.perspectief.motions;

import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.Actions;
import nl.perspectief.agenda.Proposal;
import nl.perspectief.trail.Thing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a council adopted becomes an action that is proposed to oversight, and the council hears when that is done. */
@Component
class AdoptedMotions {

    private final Actions actions;
    private final HeldMotions held;
    private final MotionStore motions;
    private final MotionNews news;

    AdoptedMotions(Actions actions, HeldMotions held, MotionStore motions, MotionNews news) {
        this.actions = actions;
        this.held = held;
        this.motions = motions;
        this.news = news;
    }

    void propose(HeldMotion motion, long pollId) {
        var text = motions.text(motion);
        actions.propose(new Proposal(
                motion.council().municipalityId(),
                motion.council().locationId(),
                ActionText.abridged(text.title(), text.text()),
                ActionTheme.OTHER,
                ActionTerm.SHORT,
                new Thing(Thing.Kind.POLL, pollId),
                null));
    }

    @EventListener
    void on(ActionCompleted done) {
        done.origins().stream()
                .filter(origin -> origin.kind() == Thing.Kind.MOTION)
                .forEach(origin -> {
                    var motion = held.hold(origin.id());
                    var line = motions.line(motion.id(), MotionEventKind.CARRIED_OUT)
                            .add();
                    news.tellCarriedOut(motion, line);
                });
    }
}
