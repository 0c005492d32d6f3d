package nl.perspectief.issues;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.perspectief.issues.clock.Pace;

/** How far a report is. */
public enum ReportState {
    NEW(Pace.RUNNING),
    ACCEPTED(Pace.RUNNING),
    IN_PROGRESS(Pace.RUNNING),
    /** For the reporter; the only state in which the clocks pause. */
    WAITING(Pace.WAITING),
    SOLVED(Pace.STOPPED),
    /** The reporter said that it is solved, or nothing for seven days. */
    CLOSED(Pace.STOPPED),
    REOPENED(Pace.RUNNING),
    REJECTED(Pace.STOPPED),
    /** It goes the way of the report that it was put under. */
    MERGED(Pace.RUNNING);

    /** Those in which somebody still has to do something. */
    public static final Set<ReportState> OPEN =
            Collections.unmodifiableSet(EnumSet.of(NEW, ACCEPTED, IN_PROGRESS, WAITING, REOPENED));

    private final Pace pace;

    ReportState(Pace pace) {
        this.pace = pace;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    Pace pace() {
        return pace;
    }

    /** Of its name in the reader's language. */
    public String key() {
        return "issues.state." + name();
    }
}
