package nl.perspectief.issues;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What those who handle reports can do, as they name it; {@link Change} is what it does. */
public enum Handling {
    ACCEPT(Step.ACCEPT),
    START(Step.START),
    ASK(Step.ASK),
    SOLVE(Step.SOLVE),
    TELL(null),
    NOTE(null),
    ASSIGN(null),
    PRIORITISE(null),
    RECATEGORISE(null),
    REJECT(Step.REJECT),
    MERGE(Step.MERGE),
    UNMERGE(null),
    JOIN(null),
    LEAVE(null),
    REOPEN(Step.REOPEN);

    /** Those that go with several reports at once. */
    public static final Set<Handling> OF_MANY =
            Collections.unmodifiableSet(EnumSet.of(ACCEPT, START, ASK, SOLVE, TELL, NOTE, ASSIGN, PRIORITISE, REJECT));

    private final @Nullable Step step;

    Handling(@Nullable Step step) {
        this.step = step;
    }

    /** What goes with a report now; nothing for those who do not handle it. */
    public static Set<Handling> of(Report report) {
        var possible = of(report.head());
        var relations = EnumSet.noneOf(RelatedReport.Relation.class);
        report.related().forEach(related -> relations.add(related.relation()));
        if (relations.contains(RelatedReport.Relation.WHOLE)) {
            possible.removeAll(EnumSet.of(MERGE, JOIN));
        } else {
            possible.remove(LEAVE);
        }
        if (relations.contains(RelatedReport.Relation.PART) || relations.contains(RelatedReport.Relation.MERGED_HERE)) {
            possible.remove(JOIN);
        }
        return possible;
    }

    /** The same as far as a list tells: what a report is joined with may stand in the way. */
    public static Set<Handling> of(ReportRow report) {
        var possible = EnumSet.noneOf(Handling.class);
        for (var handling : values()) {
            if (report.handled() && handling.goesWith(report.state())) {
                possible.add(handling);
            }
        }
        return possible;
    }

    private boolean goesWith(ReportState state) {
        if (step != null) {
            return step.leadsOnFrom(state);
        }
        return switch (this) {
            case TELL, NOTE -> true;
            case UNMERGE -> state == ReportState.MERGED;
            case LEAVE -> state != ReportState.MERGED;
            default -> state.isOpen();
        };
    }

    /** Of its name in the reader's language, as on a button. */
    public String key() {
        return "issues.do." + name();
    }
}
