package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.base.text.Words;
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
        lapse(motion, amending, motions.line(motion.id(), MotionEventKind.LAPSED), News.LAPSED);
    }

    /** By who holds the motion. */
    void setAside(HeldMotion motion, Amending amending, Words reason) {
        var line = motions.line(motion.id(), MotionEventKind.SET_ASIDE).by(motion.me());
        lapse(motion, amending, line.saying(reason), News.SET_ASIDE);
    }

    private void lapse(HeldMotion motion, Amending amending, MotionStore.Line line, News kind) {
        amendments.move(amending.id(), AmendmentState.LAPSED);
        var added = line.of(amending.id()).add();
        news.tell(motion, kind, amending.change().number(), added, List.of(amending.proposerId()));
    }
}
