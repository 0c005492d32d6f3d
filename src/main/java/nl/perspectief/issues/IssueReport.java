package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;

/** Something that is wrong or needed at a location, on its way from new to closed. */
@Entity
class IssueReport extends Reported {

    /** As long as this after "solved", the reporter has the last word. */
    static final Duration LAST_WORD = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable String openNumber;
    private @Nullable String secretNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    private IssueCategory category;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.NEW;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private @Nullable Instant solvedAt;
    private @Nullable Long handlerId;
    private @Nullable Long parentId;
    private @Nullable Long mergedInto;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportState mergedFrom;

    @Embedded
    private @Nullable Deadlines deadlines;

    /** By {@link ReportTokens}; those from before get theirs later. */
    @Column(updatable = false)
    private boolean wordsKept = true;

    /** Since then its reporter, words and photos are gone. */
    private @Nullable Instant forgottenAt;

    @Embedded
    private Told told = Told.NOTHING;

    private @Nullable Instant escalationDue;

    /** Computed by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant workDue;

    @SuppressWarnings("NullAway.Init") // JPA
    protected IssueReport() {}

    IssueReport(ReportDraft draft, IssueCategory category, long reporterId, Instant now) {
        super(draft, category.getMunicipalityId(), reporterId, now);
        this.category = category;
        this.visibility = draft.visibility();
        this.route = category.routeOf(visibility);
        this.priority = category.getPriority();
    }

    /** Gives it the number that it is shown with, unless it has one. */
    void number(ReportNumbers numbers) {
        if (isConfidential() && secretNumber == null) {
            secretNumber = numbers.secret();
        }
        if (!isConfidential() && openNumber == null) {
            openNumber = numbers.open(getMunicipalityId());
        }
    }

    /** @throws BadInputException when the step doesn't lead on from the report's state */
    void require(Step step) {
        BadInputException.unless(step.leadsOnFrom(state), "state", "issues.bad.state");
    }

    void requireOpen() {
        BadInputException.unless(state.isOpen(), "state", "issues.bad.state");
    }

    /** All steps but {@link #merge}. */
    void take(Step step, Instant now) {
        require(step);
        state = step.to();
        if (step == Step.SOLVE) {
            solvedAt = now;
        }
    }

    /**
     * Whoever goes on with a report that nobody handles, handles it from then on. Its reporter does only when that is
     * said: who reported it is forgotten one day, who handled it is not.
     *
     * @return whether it is so
     */
    boolean takeUp(Step step, long personId) {
        var takes = handlerId == null && step.takesUp() && !isReportedBy(personId);
        handlerId = takes ? (Long) personId : handlerId;
        return takes;
    }

    /** Whether it was solved, and the reporter's time to say something about it is over. */
    boolean isUnanswered(Instant now) {
        return state == ReportState.SOLVED && !hasLastWord(now);
    }

    private boolean hasLastWord(Instant now) {
        return solvedAt != null && !now.isAfter(solvedAt.plus(LAST_WORD));
    }

    /** The reporter's "not solved". */
    void requireLastWord(Instant now) {
        BadInputException.unless(
                state != ReportState.REJECTED && hasLastWord(now), "state", "issues.bad.tooLate", LAST_WORD.toDays());
    }

    void assign(@Nullable Long personId) {
        requireOpen();
        handlerId = personId;
    }

    void prioritise(Priority priority) {
        requireOpen();
        this.priority = priority;
    }

    void categorise(IssueCategory category, Visibility visibility, ReportNumbers numbers) {
        requireOpen();
        this.category = category;
        show(visibility, numbers);
    }

    /** Whoever handled it does so no more when that takes another route. */
    void show(Visibility visibility, ReportNumbers numbers) {
        var takes = category.routeOf(visibility);
        handlerId = takes == route ? handlerId : null;
        route = takes;
        this.visibility = visibility;
        number(numbers);
    }

    /** @throws BadInputException unless both are of one place, equally confidential or not, and the other is open */
    void requireFit(IssueReport other) {
        BadInputException.unless(
                getId() != other.getId()
                        && getLocationId() == other.getLocationId()
                        && isConfidential() == other.isConfidential(),
                "number",
                "issues.bad.otherPlace");
        BadInputException.unless(other.mergedInto == null, "number", "issues.bad.mergedAlready");
        BadInputException.unless(other.state.isOpen(), "number", "issues.bad.otherClosed");
    }

    void requireMergeable(IssueReport other) {
        require(Step.MERGE);
        requireFit(other);
        BadInputException.unless(parentId == null, "number", "issues.bad.partAlready");
    }

    void merge(IssueReport other) {
        requireMergeable(other);
        mergedFrom = state;
        mergedInto = other.getId();
        state = ReportState.MERGED;
    }

    void requireMerged() {
        BadInputException.unless(mergedFrom != null, "state", "issues.bad.state");
    }

    /** Back to where it was. */
    void unmerge() {
        requireMerged();
        state = requireNonNull(mergedFrom);
        mergedFrom = null;
        mergedInto = null;
    }

    /** One level: what is a part has no parts. */
    void requireJoinable(IssueReport other) {
        requireOpen();
        requireFit(other);
        BadInputException.unless(parentId == null && other.parentId == null, "number", "issues.bad.partAlready");
    }

    void join(IssueReport other) {
        requireJoinable(other);
        parentId = other.getId();
    }

    void requirePart() {
        BadInputException.unless(parentId != null, "state", "issues.bad.state");
    }

    void leave() {
        requirePart();
        parentId = null;
    }

    void due(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** One that was put under another is warned of there. */
    void warn(Warnings.Next next) {
        told = next.told();
        escalationDue = state == ReportState.MERGED ? null : next.due();
    }

    boolean isConfidential() {
        return visibility == Visibility.CONFIDENTIAL;
    }

    /** Whether it stands under another one. */
    boolean isUnderAnother() {
        return parentId != null || mergedInto != null;
    }

    /** As it is shown. */
    String getNumber() {
        return requireNonNull(isConfidential() ? secretNumber : openNumber);
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    int getVersion() {
        return version;
    }

    IssueCategory getCategory() {
        return category;
    }

    Visibility getVisibility() {
        return visibility;
    }

    Route getRoute() {
        return route;
    }

    ReportState getState() {
        return state;
    }

    Priority getPriority() {
        return priority;
    }

    @Nullable
    Long getHandlerId() {
        return handlerId;
    }

    Told getTold() {
        return told;
    }

    @Nullable
    Long getMergedInto() {
        return mergedInto;
    }
}
