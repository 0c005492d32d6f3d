package nl.perspectief.agenda.quarter;

/** The lists of a quarter's report. An action may stand in several. */
public enum QuarterPart {
    /** Accepted for the first time within it. */
    PROMISED,
    /** Finished within it. */
    DONE,
    /** Not ended at its end, although the last day had passed. */
    LATE,
    /** What was promised already got another deadline, organisation, theme or term within it. */
    CHANGED,
    /** Stopped within it, promised or not. */
    STOPPED,
    /** Promised, and not ended at its end; what was late is among them. */
    RUNNING,
    /** Proposed and not promised at its end. */
    WAITING;

    /** Whether what was said at the end of its actions belongs to it. */
    public boolean tellsTheEnd() {
        return this == DONE || this == STOPPED;
    }
}
