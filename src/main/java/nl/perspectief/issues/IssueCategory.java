package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
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
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.clock.ClockKind;
import nl.perspectief.issues.clock.Targets;
import org.jspecify.annotations.Nullable;

/** What a report is about, with what is promised: who handles it, by when, and who may read it. */
@Entity
class IssueCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private IssueGroup group;

    private @Nullable String code;
    private int position;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
    private Texts name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "hint_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "hint_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "hint_uk"))
    private Texts hint;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private ClockKind clock;

    private int firstResponseHours;
    private int solutionHours;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private Route route;

    private boolean retired;

    @SuppressWarnings("NullAway.Init") // JPA
    protected IssueCategory() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by describe
    IssueCategory(IssueGroup group, @Nullable String code, int position, CategoryDraft draft) {
        this.group = group;
        this.code = code;
        this.position = position;
        describe(draft);
    }

    final void describe(CategoryDraft draft) {
        name = draft.name();
        hint = draft.hint();
        priority = draft.priority();
        clock = draft.clock();
        firstResponseHours = draft.firstResponseHours();
        solutionHours = draft.solutionHours();
        visibility = draft.visibility();
        route = draft.route();
    }

    /** A retired one is chosen no more; reports that have it keep it. */
    void retire(boolean retired) {
        this.retired = retired;
    }

    CategoryDraft draft() {
        return new CategoryDraft(name, hint, priority, clock, firstResponseHours, solutionHours, visibility, route);
    }

    Category face(String municipality) {
        return new Category(getId(), version, code, municipality, group.getId(), group.getName(), draft(), retired);
    }

    /** Of a report that has this category and this visibility. */
    Route routeOf(Visibility chosen) {
        return chosen == Visibility.CONFIDENTIAL ? Route.CONFIDENTIAL_CONTACT : route;
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    int getVersion() {
        return version;
    }

    long getMunicipalityId() {
        return group.getMunicipalityId();
    }

    @Nullable
    String getCode() {
        return code;
    }

    Targets targets() {
        return new Targets(clock, firstResponseHours, solutionHours);
    }

    Priority getPriority() {
        return priority;
    }

    Visibility getVisibility() {
        return visibility;
    }

    /** @throws BadInputException when it was retired */
    void requireInUse() {
        BadInputException.unless(!retired, "category", "issues.bad.retired");
    }

    /** @throws BadInputException for a visibility with which more people would read a report than its own */
    void requireTightEnough(Visibility chosen) {
        BadInputException.unless(!chosen.isLooserThan(visibility), "visibility", "issues.bad.tooLoose");
    }
}
