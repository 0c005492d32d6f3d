package nl.perspectief.quality;

/** A round came into another status. */
public record ChecklistMoved(long checklistId, ChecklistStatus status) {}
