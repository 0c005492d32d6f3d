package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether a change goes, before it is made. */
@Component
class ReportPlans {

    private final IssueReportRepository reports;
    private final IssueCategoryRepository categories;
    private final ReportChanges changes;
    private final Clock clock;

    ReportPlans(IssueReportRepository reports, IssueCategoryRepository categories, ReportChanges changes, Clock clock) {
        this.reports = reports;
        this.categories = categories;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param other the report that the change names, if it names one
     * @return makes the change
     * @throws BadInputException when it doesn't go
     */
    Runnable plan(IssueReport report, Change change, @Nullable IssueReport other, Instant now) {
        return switch (change) {
            case Change.Accept _ -> step(report, Step.ACCEPT, Words.NONE, now);
            case Change.Start _ -> step(report, Step.START, Words.NONE, now);
            case Change.Ask(Words question) -> step(report, Step.ASK, told(report, question), now);
            case Change.Solve(Words message) -> step(report, Step.SOLVE, told(report, message), now);
            case Change.Reject(Words reason) -> step(report, Step.REJECT, told(report, reason), now);
            case Change.Reopen(Words reason) -> step(report, Step.REOPEN, said(reason), now);
            case Change.Tell(Words message) -> words(report, ReportEventKind.MESSAGE, told(report, message), now);
            case Change.Note(Words note) -> words(report, ReportEventKind.NOTE, said(note), now);
            case Change.Assign(Long personId) -> {
                report.requireOpen();
                requireCandidate(report, personId);
                yield () -> changes.assign(report, personId, now);
            }
            case Change.Prioritise(Priority priority, Words reason) -> {
                report.requireOpen();
                yield () -> changes.prioritise(report, priority, reason, now);
            }
            case Change.Recategorise(long categoryId, Words reason) -> {
                report.requireOpen();
                var category = categories.inUse(categoryId, report.getMunicipalityId());
                changes.requireFree(report, category);
                yield () -> changes.categorise(report, category, reason, now);
            }
            case Change.MergeInto _ -> {
                var into = requireNonNull(other);
                report.requireMergeable(into);
                yield () -> changes.merge(report, into, now);
            }
            case Change.Unmerge _ -> {
                report.requireMerged();
                yield () -> changes.unmerge(report, now);
            }
            case Change.Join _ -> {
                var whole = requireNonNull(other);
                report.requireJoinable(whole);
                changes.requireNothingUnder(report);
                yield () -> changes.join(report, whole, now);
            }
            case Change.Leave _ -> {
                report.requirePart();
                yield () -> changes.leave(report, now);
            }
        };
    }

    /** Who may handle the report now: those on its route and, unless it is confidential, oversight. */
    List<Candidate> candidates(IssueReport report) {
        var kinds = new HashSet<>(report.getRoute().handlers());
        if (!report.isConfidential()) {
            kinds.add(FunctionKind.OVERSIGHT);
        }
        return candidates(report, kinds);
    }

    /** Who is one of these for the report's location now. */
    List<Candidate> candidates(IssueReport report, Set<FunctionKind> kinds) {
        return reports.findCandidates(
                kinds,
                report.getMunicipalityId(),
                report.getLocationId(),
                report.isConfidential(),
                report.getReportedAt(),
                clock.instant());
    }

    private Runnable step(IssueReport report, Step step, Words words, Instant now) {
        report.require(step);
        return () -> changes.step(report, step, words, now);
    }

    private Runnable words(IssueReport report, ReportEventKind kind, Words words, Instant now) {
        return () -> changes.add(report, kind, words, now);
    }

    /** In the language of the reporter, where that is known. */
    private static Words told(IssueReport report, Words words) {
        return said(words.readIn(report.getLanguage()));
    }

    private static Words said(Words words) {
        words.requireSome();
        return words;
    }

    private void requireCandidate(IssueReport report, @Nullable Long personId) {
        BadInputException.unless(
                personId == null || candidates(report).stream().anyMatch(candidate -> candidate.personId() == personId),
                "person",
                "issues.bad.person");
    }
}
