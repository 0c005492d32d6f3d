package nl.perspectief.motions;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilPersons;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who has to know what happened to a motion; never whom did it. */
@Component
class MotionNews {

    static final String TOPIC = "motions";

    private final JdbcClient database;
    private final Notifications notifications;
    private final Clock clock;

    MotionNews(JdbcClient database, Notifications notifications, Clock clock) {
        this.database = database;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * What a notification keeps of it.
     *
     * @param amendment its number, when it happened to one; null otherwise
     */
    record ToldKind(News kind, @Nullable Integer amendment) {

        private static final String OF = ":";

        static ToldKind read(String stored) {
            var cut = stored.indexOf(OF);
            return cut < 0
                    ? new ToldKind(News.valueOf(stored), null)
                    : new ToldKind(News.valueOf(stored.substring(0, cut)), Integer.valueOf(stored.substring(cut + 1)));
        }

        String stored() {
            return amendment == null ? kind.name() : kind.name() + OF + amendment;
        }
    }

    /** All who sit in the council. */
    void tellMembers(HeldMotion motion, News kind, long lineId) {
        tell(motion, new ToldKind(kind, null), "line:" + lineId, members(motion, CouncilPersons.MEMBERS));
    }

    /** Its proposer, and those who lead the council. */
    void tellSeconded(HeldMotion motion, long lineId) {
        tellProposerAnd(CouncilPersons.LEADING, motion, News.SECONDED, lineId);
    }

    /** All who sit in the council, and its proposer, who may sit there no longer. */
    void tellCarriedOut(HeldMotion motion, long lineId) {
        tellProposerAnd(CouncilPersons.MEMBERS, motion, News.CARRIED_OUT, lineId);
    }

    private void tellProposerAnd(String others, HeldMotion motion, News kind, long lineId) {
        var persons = new HashSet<>(members(motion, others));
        persons.add(motion.proposerId());
        tell(motion, new ToldKind(kind, null), "line:" + lineId, persons);
    }

    void tell(HeldMotion motion, News kind, @Nullable Integer amendment, long lineId, Collection<Long> persons) {
        tell(motion, new ToldKind(kind, amendment), "line:" + lineId, persons);
    }

    void tellRemoved(HeldMotion motion, long postId, long authorId) {
        tell(motion, new ToldKind(News.POST_REMOVED, null), "post:" + postId, Set.of(authorId));
    }

    private Set<Long> members(HeldMotion motion, String which) {
        return database
                .sql(which)
                .param("council", motion.council().id())
                .param("now", Dates.utc(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .collect(toSet());
    }

    /** Whoever did it knows. */
    private void tell(HeldMotion motion, ToldKind kind, String cause, Collection<Long> persons) {
        notifications.send(
                new Notice(TOPIC, motion.id(), kind.stored(), TOPIC + ":" + cause, false),
                persons.stream()
                        .filter(person -> !Objects.equals(person, motion.me()))
                        .collect(toSet()));
    }
}
