package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.home.TodayService;
import nl.perspectief.issues.ReportOperations.Operation;
import nl.perspectief.issues.ReportOperations.Reports;
import nl.perspectief.issues.ReportOperations.Right;
import nl.perspectief.issues.WaitingReports.Reason;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.notifications.Teller;
import nl.perspectief.people.Addressees;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** What the portal says of a report by itself: what waits, and what happened. */
record TellingOperations(
        ReportService reports,
        TodayService today,
        NotificationService notifications,
        Notifications sending,
        ReportTeller teller,
        Addressees addressees,
        Access access,
        StoredReports stored) {

    static TellingOperations of(ApplicationContext context, StoredReports stored) {
        return new TellingOperations(
                context.getBean(ReportService.class),
                context.getBean(TodayService.class),
                context.getBean(NotificationService.class),
                context.getBean(Notifications.class),
                context.getBean(ReportTeller.class),
                context.getBean(Addressees.class),
                context.getBean(Access.class),
                stored);
    }

    Stream<Operation> all() {
        return Stream.of(waiting(), onToday(), told(), notified()).flatMap(each -> each);
    }

    /** What each sees as waiting, for each reason why it may. */
    private Stream<Operation> waiting() {
        return Stream.of(
                new Operation(
                        "ReportService.waiting ASKED",
                        Right.OWN,
                        all -> waits(Reason.ASKED, all.other(), "state = 'WAITING'")),
                new Operation(
                        "ReportService.waiting SOLVED",
                        Right.OWN,
                        all -> waits(Reason.SOLVED, all.other(), "state = 'SOLVED', solved_at = reported_at")),
                new Operation(
                        "ReportService.waiting SOLVED merged",
                        Right.OWN,
                        all -> waits(Reason.SOLVED, all.follower(), "version = version")),
                new Operation(
                        "ReportService.waiting UNACCEPTED",
                        Right.HANDLED,
                        all -> waits(Reason.UNACCEPTED, all.other(), "priority = 'URGENT'")),
                new Operation(
                        "ReportService.waiting OVERDUE",
                        Right.HANDLED,
                        all -> waits(Reason.OVERDUE, all.part(), "solution_due = utc_timestamp(6) - interval 1 hour")),
                new Operation(
                        "ReportService.waiting ASSIGNED",
                        Right.HANDLED,
                        all -> waits(
                                Reason.ASSIGNED,
                                all.part(),
                                "handler_id = " + access.standing().personId())));
    }

    private boolean waits(Reason reason, String number, String when) {
        stored.set(when, number);
        return reports.waiting(1_000).shown().getOrDefault(reason, List.of()).stream()
                .anyMatch(row -> row.number().equals(number));
    }

    /** What may be said of it to whoever is told, in the portal and by mail. */
    private Stream<Operation> told() {
        return Map.of(Right.HANDLED, News.REPORTED, Right.OWN, News.ASKED, Right.SHOWN, News.ACCEPTED)
                .entrySet()
                .stream()
                .flatMap(each -> Stream.of(
                        new Operation(
                                "ReportTeller.tell " + each.getValue(),
                                each.getKey(),
                                all -> tells(access.standing(), all, each.getValue())),
                        new Operation(
                                "ReportTeller.tell by mail " + each.getValue(),
                                each.getKey(),
                                all -> addressees.find(access.standing().personId()).stream()
                                        .anyMatch(to -> tells(to.standing(), all, each.getValue())))));
    }

    /** The only one that can't wait. */
    private Stream<Operation> onToday() {
        return Stream.of(new Operation("TodayService.today", Right.HANDLED, all -> {
            stored.database()
                    .sql("update issue_report set priority = 'LOW', solution_due = null where location_id = ?")
                    .param(all.location())
                    .update();
            var before = today.today(1).reports().number();
            stored.set("priority = 'URGENT', state = 'NEW'", all.other());
            var after = today.today(1).reports();
            var shown = after.toString().contains(all.other());
            assertThat(after.number() != before).as("the number changes").isEqualTo(shown);
            return shown;
        }));
    }

    private Stream<Operation> notified() {
        return Stream.of(
                new Operation("NotificationService.list", Right.HANDLED, all -> {
                    var key = send(all);
                    return notifications.list(Languages.ENGLISH, PageRequest.ofSize(100)).rows().stream()
                            .anyMatch(row -> row.key().equals(key));
                }),
                new Operation(
                        "NotificationService.open",
                        Right.HANDLED,
                        all -> notifications.open(send(all), Languages.ENGLISH).equals("issues/" + all.fresh())));
    }

    /** As if the user had handled it when it happened. */
    private String send(Reports all) {
        var me = access.standing().personId();
        if (me == 0) {
            return "";
        }
        var id = stored.idOf(all.fresh());
        sending.send(new Notice(ReportNews.TOPIC, id, News.REPORTED.name(), "matrix:" + id, false), Set.of(me));
        return stored.database()
                .sql("select notification_key from notification where person_id = ? and cause = ?")
                .param(me)
                .param("matrix:" + id)
                .query(String.class)
                .single();
    }

    /** What everybody may know who sees the report, a part of it tells as well. */
    private boolean tells(Standing standing, Reports all, News news) {
        var fresh = stored.idOf(all.fresh());
        var ofItself = tells(standing, new Teller.Told(fresh, news.name()));
        if (news == News.ACCEPTED) {
            assertThat(tells(standing, new Teller.Told(stored.idOf(all.part()), new ToldKind(news, fresh).stored())))
                    .isEqualTo(ofItself);
        }
        return ofItself;
    }

    private boolean tells(Standing standing, Teller.Told told) {
        return !teller.tell(new nl.perspectief.notifications.Reader(standing, Languages.ENGLISH), Set.of(told))
                .isEmpty();
    }
}
