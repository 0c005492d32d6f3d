package nl.perspectief.quality;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Scoring;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One round: read by those who see it, answered and submitted by the location's managers. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '" + Roles.OVERSIGHT + "')")
public class RoundService {

    private static final int MOST_DECIMALS = 3;

    /** Where the indicator names no bound: nine digits, as the database keeps them. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999");

    private final ChecklistRepository checklists;
    private final AnswerRepository answers;
    private final AnswerStore store;
    private final ChecklistEventRepository events;
    private final LastRounds lastRounds;
    private final FailedIndicators failed;
    private final PublishedTemplates templates;
    private final Access access;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RoundService(
            ChecklistRepository checklists,
            AnswerRepository answers,
            AnswerStore store,
            ChecklistEventRepository events,
            LastRounds lastRounds,
            FailedIndicators failed,
            PublishedTemplates templates,
            Access access,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.checklists = checklists;
        this.answers = answers;
        this.store = store;
        this.events = events;
        this.lastRounds = lastRounds;
        this.failed = failed;
        this.templates = templates;
        this.access = access;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws NotFoundException for a round that the user doesn't see */
    @Transactional(readOnly = true)
    public Round find(long checklistId) {
        var standing = access.standing();
        var head = checklists
                .findRow(checklistId, Sight.of(standing))
                .orElseThrow(() -> new NotFoundException("checklist " + checklistId));
        return new Round(
                head,
                templates.get(head.templateId()),
                answers.findGiven(Set.of(checklistId)).stream()
                        .collect(toUnmodifiableMap(GivenAnswer::indicatorId, Function.identity())),
                head.status() == ChecklistStatus.OPEN && standing.manages(head.locationId()),
                standing.oversees(head.municipalityId()));
    }

    /**
     * @param code of a theme, or of an indicator in it
     * @throws NotFoundException for a round that the user doesn't see, and for what isn't in it
     */
    @Transactional(readOnly = true)
    public RoundTheme findTheme(long checklistId, String code) {
        var round = find(checklistId);
        var theme = round.template().theme(code).orElseThrow(() -> new NotFoundException("theme " + code));
        var head = round.head();
        var codes = theme.indicators().stream().map(Template.Indicator::code).toList();
        var previous =
                answers.findPrevious(codes, head.locationId(), checklistId, head.periodUntil(), head.submittedAt());
        var mended = failed.saidMended(access.standing(), head, codes);
        return new RoundTheme(
                round,
                theme,
                previous.stream()
                        .collect(toUnmodifiableMap(
                                PreviousAnswer::indicatorCode,
                                answer -> answer.with(mended.get(answer.indicatorCode())),
                                (_, later) -> later)));
    }

    /**
     * One answer, as it is now; empty while there is none, and for a round that the user doesn't see.
     */
    @Transactional(readOnly = true)
    public Optional<GivenAnswer> answer(long checklistId, long indicatorId) {
        return answers.findGiven(checklistId, indicatorId, Sight.of(access.standing()));
    }

    /**
     * Stores an answer, complete or not, unless somebody was first.
     *
     * @param version of the answer as the user saw it, null when there was none
     * @throws NotFoundException unless it is a round of the user's location, and an indicator of it that managers
     *     answer
     * @throws WrongMomentException unless the round is open
     * @throws ChangedMeanwhileException for a version of an answer that isn't there
     * @throws BadInputException for an answer that doesn't go with the indicator
     */
    @PreAuthorize("hasRole('" + Roles.LOCATION_MANAGER + "')")
    @TriedAgain
    public AnswerOutcome answer(long checklistId, long indicatorId, @Nullable Integer version, AnswerDraft draft) {
        Supplier<NotFoundException> missing = () -> new NotFoundException("checklist " + checklistId);
        var subject = access.subject().orElseThrow(missing);
        var place = store.place(checklistId).orElseThrow(missing);
        var known = store.author(subject, place);
        var author = known.orElseGet(() -> manager(subject, place).orElseThrow(missing));
        var indicator = templates
                .get(place.templateId())
                .indicator(indicatorId)
                .filter(Template.Indicator::byManager)
                .orElseThrow(() -> new NotFoundException("indicator " + indicatorId));
        check(indicator, draft.value());
        var now = clock.instant();
        var stored = store.put(checklistId, indicatorId, version, draft, author, now);
        if (stored.isEmpty() && known.isPresent()) {
            var today = manager(subject, place).orElseThrow(missing);
            stored = today.equals(author) ? stored : store.put(checklistId, indicatorId, version, draft, today, now);
        }
        return stored.<AnswerOutcome>map(answer -> {
                    publisher.publishEvent(new AnswerGiven(checklistId, indicatorId));
                    return new AnswerOutcome.Stored(answer);
                })
                .orElseGet(() -> {
                    store.requireOpen(checklistId);
                    return new AnswerOutcome.Conflict(answers.findGiven(checklistId, indicatorId)
                            .orElseThrow(() -> new ChangedMeanwhileException("answer to " + indicator.code())));
                });
    }

    private Optional<AnswerStore.Author> manager(String subject, AnswerStore.Place place) {
        var standing = access.standing();
        return standing.managing(place.locationId())
                .map(function -> store.remember(subject, place, standing, function));
    }

    /**
     * Locks the round if nothing is missing.
     *
     * @throws NotFoundException unless it is a round of the user's location
     * @throws WrongMomentException unless it is open
     */
    @PreAuthorize("hasRole('" + Roles.LOCATION_MANAGER + "')")
    @TriedAgain
    public Submission submit(long checklistId) {
        var checklist = checklists.findForMove(Set.of(checklistId)).stream()
                .filter(found -> access.standing().manages(found.getLocationId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("checklist " + checklistId));
        checklist.requireOpen();
        var round = find(checklistId);
        var lacks = round.lacks();
        if (!lacks.isEmpty()) {
            return new Submission.Incomplete(lacks);
        }
        var personId = access.standing().personId();
        checklist.submit(personId, clock.instant());
        events.save(new ChecklistEvent(checklistId, ChecklistChange.Kind.SUBMITTED, personId, clock.instant(), ""));
        lastRounds.changed(checklistId);
        failed.submitted(round, personId);
        publisher.publishEvent(new ChecklistMoved(checklistId, ChecklistStatus.SUBMITTED));
        return new Submission.Accepted();
    }

    private static void check(Template.Indicator indicator, @Nullable AnswerValue value) {
        if (value instanceof AnswerValue.Amount(BigDecimal number)) {
            BadInputException.unless(number.scale() <= MOST_DECIMALS, "value", "quality.bad.decimals", MOST_DECIMALS);
            var min = Objects.requireNonNullElse(indicator.min(), LARGEST.negate());
            BadInputException.unless(number.compareTo(min) >= 0, "value", "quality.bad.atLeast", min);
            var max = Objects.requireNonNullElse(indicator.max(), LARGEST);
            BadInputException.unless(number.compareTo(max) <= 0, "value", "quality.bad.atMost", max);
        }
        BadInputException.unless(
                !(value instanceof AnswerValue.ResidentsRating || value instanceof AnswerValue.NotMeasuredYet),
                "value",
                "quality.bad.kind");
        try {
            Scoring.verdict(indicator.scored(), value);
        } catch (IllegalArgumentException doesNotFit) {
            throw new BadInputException("value", "quality.bad.kind");
        }
    }
}
