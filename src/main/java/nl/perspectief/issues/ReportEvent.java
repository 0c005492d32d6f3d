package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.perspectief.issues.clock.ClockKind;
import nl.perspectief.issues.clock.Targets;
import org.jspecify.annotations.Nullable;

/** A line of a report's history: who, when and why. Only ever added; the clocks are computed from all of them. */
@Entity
class ReportEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportId;

    @Enumerated(EnumType.STRING)
    private ReportEventKind kind;

    private @Nullable Long personId;
    private Instant happenedAt;
    private boolean confidential;
    private String text = "";
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportState state;

    private @Nullable Long categoryId;

    @Enumerated(EnumType.STRING)
    private @Nullable ClockKind clock;

    private @Nullable Integer firstResponseHours;
    private @Nullable Integer solutionHours;

    @Enumerated(EnumType.STRING)
    private @Nullable Priority priority;

    @Enumerated(EnumType.STRING)
    private @Nullable Visibility visibility;

    private @Nullable Long handlerId;
    private @Nullable Long otherId;
    private @Nullable Long correctsId;
    private @Nullable Instant correctedTo;
    private @Nullable Integer photos;

    @SuppressWarnings("NullAway.Init") // JPA
    protected ReportEvent() {}

    /** @param personId who did it; null when its time had come */
    ReportEvent(IssueReport report, ReportEventKind kind, @Nullable Long personId, Instant happenedAt) {
        this.reportId = report.getId();
        this.kind = kind;
        this.personId = personId;
        this.happenedAt = happenedAt;
        this.confidential = report.isConfidential();
    }

    ReportEvent saying(Words words) {
        text = words.text();
        language = words.isEmpty() ? null : words.language().getLanguage();
        return this;
    }

    ReportEvent into(ReportState state) {
        this.state = state;
        return this;
    }

    ReportEvent promising(IssueCategory category) {
        var targets = category.targets();
        categoryId = category.getId();
        clock = targets.clock();
        firstResponseHours = targets.firstResponseHours();
        solutionHours = targets.solutionHours();
        return this;
    }

    ReportEvent with(Priority priority) {
        this.priority = priority;
        return this;
    }

    ReportEvent with(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    /** When the report is confidential by what happens here, so is this. */
    ReportEvent confidentialToo(IssueReport report) {
        confidential |= report.isConfidential();
        return this;
    }

    ReportEvent handledBy(@Nullable Long handlerId) {
        this.handlerId = handlerId;
        return this;
    }

    ReportEvent under(IssueReport other) {
        otherId = other.getId();
        return this;
    }

    /** @param moment null when what is corrected never happened */
    ReportEvent correcting(ReportEvent wrong, @Nullable Instant moment) {
        correctsId = wrong.getId();
        correctedTo = moment;
        return this;
    }

    ReportEvent counting(int photos) {
        this.photos = photos;
        return this;
    }

    Targets targets() {
        return new Targets(requireNonNull(clock), requireNonNull(firstResponseHours), requireNonNull(solutionHours));
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    ReportEventKind getKind() {
        return kind;
    }

    boolean isConfidential() {
        return confidential;
    }

    String getText() {
        return text;
    }

    @Nullable
    Long getPersonId() {
        return personId;
    }

    Instant getHappenedAt() {
        return happenedAt;
    }

    @Nullable
    ReportState getState() {
        return state;
    }

    long getOtherId() {
        return requireNonNull(otherId);
    }

    long getCorrectsId() {
        return requireNonNull(correctsId);
    }

    @Nullable
    Instant getCorrectedTo() {
        return correctedTo;
    }
}
