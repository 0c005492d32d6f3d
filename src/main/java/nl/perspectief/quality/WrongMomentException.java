package nl.perspectief.quality;

/** What was asked doesn't go with the round's status, e.g. an answer to a submitted round. */
public class WrongMomentException extends RuntimeException {

    private final ChecklistStatus status;

    WrongMomentException(long checklistId, ChecklistStatus status) {
        super("checklist " + checklistId + " is " + status);
        this.status = status;
    }

    /** What the round's status is. */
    public ChecklistStatus status() {
        return status;
    }
}
