package nl.perspectief.issues.clock;

/** What the state of a report means for its clocks. */
public enum Pace {
    /** It waits for those who handle it: new, accepted, in progress, reopened. */
    RUNNING,
    /** It waits for the reporter: the only pause. */
    WAITING,
    /** It is solved, closed or rejected. Going on from here counts the time since as if it had never stopped. */
    STOPPED
}
