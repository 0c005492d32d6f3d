package nl.perspectief.issues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.issues.ReportNewsRepository.Involved;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.trail.Thing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom reports concern that an action which came of these is done, in the transaction in which it is. */
@Component
class CarriedOut {

    private final ReportNewsRepository news;
    private final Notifications notifications;

    CarriedOut(ReportNewsRepository news, Notifications notifications) {
        this.news = news;
        this.notifications = notifications;
    }

    @EventListener
    void on(ActionCompleted done) {
        var ids = done.origins().stream()
                .filter(origin -> origin.kind() == Thing.Kind.REPORT)
                .map(Thing::id)
                .collect(toSet());
        if (!ids.isEmpty()) {
            tell(done, news.findInvolved(ids));
        }
    }

    /** Each once, rather of a report of theirs than of one that they handle: an action may come of many. */
    private void tell(ActionCompleted done, List<Involved> involved) {
        var told = new HashMap<Long, Long>();
        involved.forEach(row -> told.putIfAbsent(row.reporterId(), row.reportId()));
        involved.stream()
                .filter(row -> row.supporterId() != null)
                .forEach(row -> told.putIfAbsent(row.supporterId(), row.reportId()));
        involved.stream()
                .filter(row -> row.handlerId() != null)
                .forEach(row -> told.putIfAbsent(row.handlerId(), row.reportId()));
        told.remove(done.personId());
        told.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())))
                .forEach((report, persons) -> notifications.send(notice(done, report), persons));
    }

    private static Notice notice(ActionCompleted done, long reportId) {
        var kind = new ToldKind(News.CARRIED_OUT, null).stored();
        return new Notice(ReportNews.TOPIC, reportId, kind, "action:" + done.actionId(), false);
    }
}
