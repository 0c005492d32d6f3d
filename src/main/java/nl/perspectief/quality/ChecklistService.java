package nl.perspectief.quality;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as oversight plans and follows them, and as the others find theirs. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '" + Roles.OVERSIGHT + "')")
public class ChecklistService {

    private static final Duration RECENT = Duration.ofDays(14);
    private static final int CHANGES_SHOWN = 10;
    private static final int LONGEST_REASON = 1_000;

    private final ChecklistRepository checklists;
    private final ChecklistEventRepository events;
    private final LastRounds lastRounds;
    private final PublishedTemplates templates;
    private final Access access;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ChecklistService(
            ChecklistRepository checklists,
            ChecklistEventRepository events,
            LastRounds lastRounds,
            PublishedTemplates templates,
            Access access,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.checklists = checklists;
        this.events = events;
        this.lastRounds = lastRounds;
        this.templates = templates;
        this.access = access;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Open rounds by due date, then those that are planned, then the others from the latest on.
     *
     * @param page without a sort of its own
     */
    @Transactional(readOnly = true)
    public List<ChecklistRow> list(ChecklistFilter filter, Pageable page) {
        var sight = Sight.of(access.standing());
        var until = page.isPaged()
                ? checklists.findTurn(
                        sight,
                        filter.locationCode(),
                        filter.templateId(),
                        filter.wantedStatuses(),
                        page.getOffset() + page.getPageSize() - 1)
                : Optional.<Integer>empty();
        return checklists.findRows(
                sight,
                filter.locationCode(),
                filter.templateId(),
                filter.wantedStatuses(),
                until.orElse(Integer.MAX_VALUE),
                page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE,
                page.isPaged() ? page.getOffset() : 0);
    }

    /**
     * What waits for the user: a manager's open rounds, and for oversight those past their due date.
     *
     * @param most so many at most are told
     */
    @Transactional(readOnly = true)
    public Waiting waiting(int most) {
        var sight = Sight.of(access.standing());
        var found = checklists.findWaiting(sight, Dates.day(clock.instant()), most);
        if (found.isEmpty()) {
            return Waiting.NOTHING;
        }
        return new Waiting(
                found.stream()
                        .map(row -> (ChecklistRow) row[0])
                        .map(round -> new Waiting.Item(round, sight.managed().contains(round.locationId())))
                        .toList(),
                (long) found.getFirst()[1]);
    }

    /** What happened lately to the rounds that the user sees; the latest first. */
    @Transactional(readOnly = true)
    public List<ChecklistChange> changes() {
        return checklists.findChanges(
                Sight.of(access.standing()), clock.instant().minus(RECENT), PageRequest.ofSize(CHANGES_SHOWN));
    }

    /** All that happened to one round, the first first; empty for a round that the user doesn't see. */
    @Transactional(readOnly = true)
    public List<ChecklistChange> history(long checklistId) {
        return checklists.findHistory(checklistId, Sight.of(access.standing()));
    }

    /**
     * Plans a round at each of the locations, all or none.
     *
     * @return how many
     * @throws BadInputException naming the locations that have this round already
     */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public int plan(RoundPlan plan) {
        requireOversight(checklists.findMunicipalitiesOfLocations(plan.locationIds()), plan.locationIds());
        templates.get(plan.templateId());
        var already = checklists.findNamesOfPlanned(plan.locationIds(), plan.templateId(), plan.period());
        BadInputException.unless(
                already.isEmpty(), "locations", "quality.bad.plannedAlready", String.join(", ", already));
        for (var locationId : plan.locationIds()) {
            var checklist =
                    checklists.save(new Checklist(locationId, plan.templateId(), plan.period(), plan.dueDate()));
            log(checklist, ChecklistChange.Kind.PLANNED, "");
            if (plan.openNow()) {
                checklist.open();
                log(checklist, ChecklistChange.Kind.OPENED, "");
            }
        }
        checklists.flush();
        return plan.locationIds().size();
    }

    /** @throws WrongMomentException unless all of them are planned */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public void open(Set<Long> checklistIds) {
        move(checklistIds, Checklist::open, ChecklistChange.Kind.OPENED, ChecklistStatus.OPEN, "");
    }

    /**
     * The answers stay in the database, and are no longer shown.
     *
     * @throws BadInputException without a reason
     * @throws WrongMomentException when one is submitted or cancelled
     */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public void cancel(Set<Long> checklistIds, String reason) {
        move(
                checklistIds,
                Checklist::cancel,
                ChecklistChange.Kind.CANCELLED,
                ChecklistStatus.CANCELLED,
                required(reason));
    }

    /**
     * Unlocks a submitted round, with its answers.
     *
     * @throws BadInputException without a reason
     * @throws WrongMomentException unless it is submitted
     */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public void reopen(long checklistId, String reason) {
        move(
                Set.of(checklistId),
                Checklist::reopen,
                ChecklistChange.Kind.REOPENED,
                ChecklistStatus.OPEN,
                required(reason));
        lastRounds.changed(checklistId);
    }

    private void move(
            Set<Long> checklistIds,
            Consumer<Checklist> step,
            ChecklistChange.Kind kind,
            ChecklistStatus status,
            String reason) {
        requireOversight(checklists.findMunicipalities(checklistIds), checklistIds);
        for (var checklist : checklists.findForMove(checklistIds)) {
            step.accept(checklist);
            log(checklist, kind, reason);
            publisher.publishEvent(new ChecklistMoved(checklist.getId(), status));
        }
    }

    private void log(Checklist checklist, ChecklistChange.Kind kind, String reason) {
        events.save(
                new ChecklistEvent(checklist.getId(), kind, access.standing().personId(), clock.instant(), reason));
    }

    private void requireOversight(Collection<Long> municipalityIds, Set<Long> ids) {
        var standing = access.standing();
        if (ids.isEmpty()
                || municipalityIds.size() != ids.size()
                || !municipalityIds.stream().allMatch(standing::oversees)) {
            throw new NotFoundException("one of " + ids);
        }
    }

    private static String required(String reason) {
        var stripped = PlainText.lines(reason);
        BadInputException.unless(!stripped.isEmpty(), "reason", "quality.bad.noReason");
        BadInputException.unless(
                stripped.length() <= LONGEST_REASON,
                "reason",
                "quality.bad.tooLong",
                LONGEST_REASON,
                stripped.length());
        return stripped;
    }
}
