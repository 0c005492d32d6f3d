package nl.perspectief.issues;

import java.time.Instant;
import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.issues.clock.Holidays;
import nl.perspectief.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes a report that is held, writes the line of its history, sets its clocks, and says that it happened. */
@Component
class ReportChanges {

    private final IssueReportRepository reports;
    private final ReportEventRepository events;
    private final ReportClocks clocks;
    private final ReportNumbers numbers;
    private final ReportTokens tokens;
    private final Access access;
    private final ApplicationEventPublisher publisher;

    ReportChanges(
            IssueReportRepository reports,
            ReportEventRepository events,
            ReportClocks clocks,
            ReportNumbers numbers,
            ReportTokens tokens,
            Access access,
            ApplicationEventPublisher publisher) {
        this.reports = reports;
        this.events = events;
        this.clocks = clocks;
        this.numbers = numbers;
        this.tokens = tokens;
        this.access = access;
        this.publisher = publisher;
    }

    /**
     * Stores a report. Others wait for their number from when this one has its own, so what can be done before is.
     *
     * @param handlers who is told of it
     */
    void begin(IssueReport report, Holidays holidays, Set<Long> handlers, Instant now) {
        clocks.begin(report, holidays, now);
        report.number(numbers);
        reports.save(report);
        var reported = events.save(event(report, ReportEventKind.REPORTED, now)
                .into(report.getState())
                .promising(report.getCategory()));
        tokens.keep(report);
        publisher.publishEvent(new ReportChanged(
                report.getId(), reported.getId(), reported.getKind(), reported.getPersonId(), false, handlers));
    }

    void step(IssueReport report, Step step, Words words, Instant now) {
        report.take(step, now);
        var event = event(report, step.kind(), now).into(step.to()).saying(words);
        var me = access.standing().personId();
        if (report.takeUp(step, me)) {
            event.handledBy(me);
        }
        log(report, event);
    }

    /** By somebody whose report was put under it. */
    void stepBy(IssueReport merged, IssueReport report, Step step, Instant now) {
        report.take(step, now);
        log(report, event(report, step.kind(), now).into(step.to()).under(merged));
    }

    /** Nobody said anything for seven days after "solved". */
    void expire(IssueReport report, Instant now) {
        report.take(Step.EXPIRE, now);
        log(report, new ReportEvent(report, Step.EXPIRE.kind(), null, now).into(Step.EXPIRE.to()));
    }

    /** Something that changes no more than what is known of the report. */
    void add(IssueReport report, ReportEventKind kind, Words words, Instant now) {
        log(report, event(report, kind, now).saying(words));
    }

    void addPhotos(IssueReport report, int photos, Instant now) {
        log(report, event(report, ReportEventKind.PHOTOS_ADDED, now).counting(photos));
    }

    /** One that is gone already. */
    void loseInfected(IssueReport report, Instant now) {
        log(report, new ReportEvent(report, ReportEventKind.PHOTO_INFECTED, null, now).counting(1));
    }

    void assign(IssueReport report, @Nullable Long personId, Instant now) {
        report.assign(personId);
        log(report, event(report, ReportEventKind.ASSIGNED, now).handledBy(personId));
    }

    void prioritise(IssueReport report, Priority priority, Words reason, Instant now) {
        report.prioritise(priority);
        log(
                report,
                event(report, ReportEventKind.PRIORITISED, now).with(priority).saying(reason));
    }

    void categorise(IssueReport report, IssueCategory category, Words reason, Instant now) {
        var visibility = tighter(report.getVisibility(), category.getVisibility());
        requireFree(report, visibility);
        var event = event(report, ReportEventKind.RECATEGORISED, now)
                .promising(category)
                .saying(reason);
        if (visibility != report.getVisibility()) {
            event.with(visibility);
        }
        var route = report.getRoute();
        report.categorise(category, visibility, numbers);
        log(report, event.confidentialToo(report), route != report.getRoute());
        tokens.keepNumber(report);
    }

    void show(IssueReport report, Visibility visibility, Instant now) {
        requireFree(report, visibility);
        var event = event(report, ReportEventKind.SHOWN, now).with(visibility);
        var route = report.getRoute();
        report.show(visibility, numbers);
        log(report, event.confidentialToo(report), route != report.getRoute());
        tokens.keepNumber(report);
    }

    void merge(IssueReport report, IssueReport other, Instant now) {
        report.merge(other);
        log(
                report,
                event(report, ReportEventKind.MERGED, now)
                        .into(report.getState())
                        .under(other));
    }

    void unmerge(IssueReport report, Instant now) {
        report.unmerge();
        log(report, event(report, ReportEventKind.UNMERGED, now).into(report.getState()));
    }

    void join(IssueReport report, IssueReport other, Instant now) {
        requireNothingUnder(report);
        report.join(other);
        log(report, event(report, ReportEventKind.JOINED, now).under(other));
    }

    void leave(IssueReport report, Instant now) {
        report.leave();
        log(report, event(report, ReportEventKind.LEFT, now));
    }

    void correct(IssueReport report, ReportEvent wrong, @Nullable Instant moment, Words reason, Instant now) {
        log(
                report,
                event(report, ReportEventKind.CORRECTED, now)
                        .correcting(wrong, moment)
                        .saying(reason));
    }

    private ReportEvent event(IssueReport report, ReportEventKind kind, Instant now) {
        return new ReportEvent(report, kind, access.standing().personId(), now);
    }

    private void log(IssueReport report, ReportEvent event) {
        log(report, event, false);
    }

    private void log(IssueReport report, ReportEvent event, boolean rerouted) {
        events.save(event);
        clocks.recompute(report);
        reports.flush();
        tokens.keep(report, event);
        publish(report, event, rerouted);
    }

    private void publish(IssueReport report, ReportEvent event, boolean rerouted) {
        publisher.publishEvent(new ReportChanged(
                report.getId(), event.getId(), event.getKind(), event.getPersonId(), rerouted, Set.of()));
    }

    void requireNothingUnder(IssueReport report) {
        BadInputException.unless(!reports.hasAnyUnder(report.getId()), "number", "issues.bad.hasParts");
    }

    /** What stands under another report or over others can't become confidential alone, nor stop being so. */
    void requireFree(IssueReport report, IssueCategory category) {
        requireFree(report, tighter(report.getVisibility(), category.getVisibility()));
    }

    private void requireFree(IssueReport report, Visibility visibility) {
        BadInputException.unless(
                report.isConfidential() == (visibility == Visibility.CONFIDENTIAL)
                        || !report.isUnderAnother() && !reports.hasAnyUnder(report.getId()),
                "visibility",
                "issues.bad.linked");
    }

    private static Visibility tighter(Visibility one, Visibility other) {
        return one.isLooserThan(other) ? other : one;
    }
}
