package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.motions.AmendmentStore.Amending;
import nl.perspectief.motions.MotionStore.VersionKind;
import nl.perspectief.voting.PollSealed;
import nl.perspectief.voting.count.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With the seal of its vote a motion or an amendment goes on, in the same transaction: there is never one without the other. */
@Component
class MotionOutcomes {

    private final JdbcClient database;
    private final HeldMotions held;
    private final MotionStore motions;
    private final AmendmentStore amendments;
    private final Lapsing lapsing;
    private final AdoptedMotions adopted;
    private final MotionNews news;

    MotionOutcomes(
            JdbcClient database,
            HeldMotions held,
            MotionStore motions,
            AmendmentStore amendments,
            Lapsing lapsing,
            AdoptedMotions adopted,
            MotionNews news) {
        this.database = database;
        this.held = held;
        this.motions = motions;
        this.amendments = amendments;
        this.lapsing = lapsing;
        this.adopted = adopted;
        this.news = news;
    }

    private record Voted(long motionId, @Nullable Long amendmentId) {}

    @EventListener
    void on(PollSealed event) {
        database.sql("select motion_id, amendment_id from motion_poll where poll_id = ?")
                .param(event.pollId())
                .query((row, _) -> new Voted(row.getLong(1), row.getObject(2, Long.class)))
                .optional()
                .ifPresent(voted -> {
                    var motion = held.hold(voted.motionId());
                    if (voted.amendmentId() == null) {
                        decide(motion, event);
                    } else {
                        var all = amendments.of(motion);
                        var amending = all.stream()
                                .filter(each -> each.id() == voted.amendmentId())
                                .findFirst()
                                .orElseThrow();
                        decide(motion, amending, all, event);
                    }
                });
    }

    private void decide(HeldMotion motion, PollSealed event) {
        motions.move(
                motion,
                switch (event.result()) {
                    case ADOPTED -> MotionState.ADOPTED;
                    case REJECTED -> MotionState.REJECTED;
                    default -> MotionState.IN_DISCUSSION;
                });
        if (event.result() == Result.ADOPTED) {
            adopted.propose(motion, event.pollId());
        }
        var line = motions.line(
                        motion.id(), MotionEventKind.valueOf(event.result().name()))
                .in(event.pollId())
                .add();
        news.tell(motion, News.valueOf(event.result().name()), null, line, List.of(motion.proposerId()));
    }

    private void decide(HeldMotion motion, Amending amending, List<Amending> all, PollSealed event) {
        var text = motions.text(motion);
        var line = motions.line(
                        motion.id(), MotionEventKind.valueOf(event.result().name()))
                .of(amending.id())
                .in(event.pollId());
        if (event.result() == Result.ADOPTED && !amending.change().fits(text)) {
            tell(motion, amending, News.ADOPTED, line.add());
            lapsing.lapse(motion, amending);
            return;
        }
        amendments.move(
                amending.id(),
                switch (event.result()) {
                    case ADOPTED -> AmendmentState.ADOPTED;
                    case REJECTED -> AmendmentState.REJECTED;
                    default -> AmendmentState.PROPOSED;
                });
        if (event.result() == Result.ADOPTED) {
            var amended = amending.change().applied(text);
            line.making(motions.rewrite(motion, VersionKind.AMENDED, null, amending.id(), amended));
            tell(motion, amending, News.ADOPTED, line.add());
            lapsing.lapse(motion, all, amended);
        } else {
            tell(motion, amending, News.valueOf(event.result().name()), line.add());
            if (event.result() != Result.REJECTED && !amending.change().fits(text)) {
                lapsing.lapse(motion, amending);
            }
        }
    }

    private void tell(HeldMotion motion, Amending amending, News kind, long lineId) {
        news.tell(motion, kind, amending.change().number(), lineId, List.of(amending.proposerId()));
    }
}
