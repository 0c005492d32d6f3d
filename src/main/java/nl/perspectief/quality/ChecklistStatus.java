package nl.perspectief.quality;

/** How far a round is. Only an open one takes answers. */
public enum ChecklistStatus {
    PLANNED,
    OPEN,
    SUBMITTED,
    CANCELLED
}
