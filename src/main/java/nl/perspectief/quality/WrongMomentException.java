package nl.perspectief.quality;

/** What was asked doesn't go with the round's status, e.g. an answer to a submitted round. */
public class WrongMomentException extends RuntimeException {

    private final long checklistId;
    private final ChecklistStatus status;

    WrongMomentException(long checklistId, ChecklistStatus status) {
        super("checklist " + checklistId + " is " + status);
        this.checklistId = checklistId;
        this.status = status;
    }

    /** Which round; of many, the first that stood in the way. */
    public long checklistId() {
        return checklistId;
    }

    /** What the round's status is. */
    public ChecklistStatus status() {
        return status;
    }
}
