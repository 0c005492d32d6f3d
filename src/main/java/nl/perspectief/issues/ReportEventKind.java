package nl.perspectief.issues;

/** What can happen to a report. */
public enum ReportEventKind {
    REPORTED,
    ACCEPTED,
    STARTED,
    ASKED,
    ANSWERED,
    SOLVED,
    REJECTED,
    CONFIRMED,
    /** Nobody answered "solved?" in time. */
    EXPIRED,
    REOPENED,
    MERGED,
    UNMERGED,
    ASSIGNED,
    RECATEGORISED,
    PRIORITISED,
    /** Its visibility is another one. */
    SHOWN,
    /** Between the reporter and those who handle it. */
    MESSAGE,
    /** Among those who handle it. */
    NOTE,
    /** It became a part of a larger fault. */
    JOINED,
    LEFT,
    /** What stands in the history was wrong. */
    CORRECTED,
    PHOTOS_ADDED,
    /** The scanner, which was away when it came, found a virus in it; it is gone. */
    PHOTO_INFECTED;

    /** Whether clocks hang on it, so that a wrong moment can be corrected. */
    public boolean isCorrectable() {
        return switch (this) {
            case ACCEPTED, STARTED, ASKED, ANSWERED, SOLVED, REJECTED, CONFIRMED, REOPENED, MESSAGE -> true;
            default -> false;
        };
    }
}
