package nl.perspectief.issues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.security.Access;
import nl.perspectief.trail.CameOf;
import nl.perspectief.trail.Thing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom reports concern what came of these, in the transaction in which it did. */
@Component
class CameOfReports {

    private final ReportNewsRepository news;
    private final Notifications notifications;
    private final Access access;

    CameOfReports(ReportNewsRepository news, Notifications notifications, Access access) {
        this.news = news;
        this.notifications = notifications;
        this.access = access;
    }

    @EventListener
    void on(ActionCompleted done) {
        tell(News.CARRIED_OUT, done.thing(), done.origins(), done.personId());
    }

    /** Of an action they hear when it is done. */
    @EventListener
    void on(CameOf cameOf) {
        if (cameOf.to().kind() == Thing.Kind.MOTION) {
            tell(News.MOTION, cameOf.to(), cameOf.from(), access.standing().personId());
        }
    }

    /**
     * Each once, rather of a report of theirs than of one that they handle: it may have come of many.
     *
     * @param me who did it, and knows
     */
    private void tell(News kind, Thing what, List<Thing> origins, long me) {
        var ids = origins.stream()
                .filter(origin -> origin.kind() == Thing.Kind.REPORT)
                .map(Thing::id)
                .collect(toSet());
        if (ids.isEmpty()) {
            return;
        }
        var involved = news.findInvolved(ids);
        var told = new HashMap<Long, Long>();
        involved.forEach(row -> told.putIfAbsent(row.reporterId(), row.reportId()));
        involved.stream()
                .filter(row -> row.supporterId() != null)
                .forEach(row -> told.putIfAbsent(row.supporterId(), row.reportId()));
        involved.stream()
                .filter(row -> row.handlerId() != null)
                .forEach(row -> told.putIfAbsent(row.handlerId(), row.reportId()));
        told.remove(me);
        told.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())))
                .forEach((report, persons) -> notifications.send(notice(kind, what, report), persons));
    }

    private static Notice notice(News kind, Thing what, long reportId) {
        return new Notice(
                ReportNews.TOPIC,
                reportId,
                new ToldKind(kind, null).stored(),
                what.kind().word() + ":" + what.id(),
                false);
    }
}
