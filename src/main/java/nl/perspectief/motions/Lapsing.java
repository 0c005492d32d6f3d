package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.motions.AmendmentStore.Amending;
import org.springframework.stereotype.Component;

/** Lets amendments go that can't be worked in any more, and tells who proposed them. */
@Component
class Lapsing {

    private final MotionStore motions;
    private final AmendmentStore amendments;
    private final MotionNews news;

    Lapsing(MotionStore motions, AmendmentStore amendments, MotionNews news) {
        this.motions = motions;
        this.amendments = amendments;
        this.news = news;
    }

    /** Of these those that wait for a vote and don't fit the motion's next text. */
    void lapse(HeldMotion motion, List<Amending> all, MotionText next) {
        all.stream()
                .filter(each -> each.state() == AmendmentState.PROPOSED
                        && !each.change().fits(next))
                .forEach(each -> lapse(motion, each));
    }

    /** All that wait for a vote. */
    void lapseAll(HeldMotion motion) {
        amendments.of(motion).stream()
                .filter(each -> each.state() == AmendmentState.PROPOSED)
                .forEach(each -> lapse(motion, each));
    }

    void lapse(HeldMotion motion, Amending amending) {
        amendments.move(amending.id(), AmendmentState.LAPSED);
        var line = motions.line(motion.id(), MotionEventKind.LAPSED)
                .of(amending.id())
                .add();
        news.tell(motion, News.LAPSED, amending.change().number(), line, List.of(amending.proposerId()));
    }
}
